package org.troubletree.load;

import java.util.Map;
import java.util.Set;
import org.troubletree.tree.ReaderTerms;

/** The names that a tree may use but does not declare: evidence readers with their terms, and symptoms. */
record LoadContext(Map<String, ReaderTerms> readers, Set<String> symptoms) {}
