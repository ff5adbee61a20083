package org.troubletree.load;

import java.util.Map;
import java.util.Set;
import org.troubletree.tree.ReaderTerms;

/** What a tree may name that stands in other places: readers of evidence, each with its terms, and symptoms. */
record LoadContext(Map<String, ReaderTerms> readers, Set<String> symptoms) {}
