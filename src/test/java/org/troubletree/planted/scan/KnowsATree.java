package org.troubletree.planted.scan;

import org.troubletree.planted.tree.Thing;

record KnowsATree(Thing tree) {}
