/** The nodes of a tree as a graph, and what holds on every path through it. */
@NullMarked
package org.troubletree.tree.graph;

import org.jspecify.annotations.NullMarked;
