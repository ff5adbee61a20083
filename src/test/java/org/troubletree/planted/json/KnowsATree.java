package org.troubletree.planted.json;

import org.troubletree.planted.tree.Thing;

record KnowsATree(Thing tree) {}
