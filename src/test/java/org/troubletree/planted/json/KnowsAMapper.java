package org.troubletree.planted.json;

import tools.jackson.databind.ObjectMapper;

record KnowsAMapper(ObjectMapper mapper) {}
