package org.troubletree.planted.report;

import org.troubletree.planted.match.Thing;

record KnowsAMatch(Thing match) {}
