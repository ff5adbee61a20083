package org.troubletree.planted.tree;

import org.troubletree.planted.walk.Thing;

record KnowsAWalk(Thing walk) {}
