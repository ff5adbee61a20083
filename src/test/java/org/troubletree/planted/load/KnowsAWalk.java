package org.troubletree.planted.load;

import org.troubletree.planted.walk.Thing;

record KnowsAWalk(Thing walk) {}
