package org.troubletree.load;

import java.util.Set;

/** The names that a tree may use and that stand in other places: of readers of evidence, and of symptoms. */
record Outside(Set<String> readers, Set<String> symptoms) {}
