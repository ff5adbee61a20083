package org.troubletree.planted.load;

import tools.jackson.core.JsonToken;

record KnowsTheParser(JsonToken token) {}
