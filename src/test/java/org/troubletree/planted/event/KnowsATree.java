package org.troubletree.planted.event;

import org.troubletree.planted.tree.Thing;

record KnowsATree(Thing tree) {}
