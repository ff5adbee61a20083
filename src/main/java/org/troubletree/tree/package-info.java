/**
 * What an author wrote: trees, their nodes, signatures and scenarios. Values only: nothing here reads a file, draws a
 * screen or knows where a person stands.
 *
 * <p>A tree that stands in memory is sound in its form and its references: {@code load} hands out nothing else. So the
 * methods here throw when asked for a node that is not there, since that is a fault of the program and not of an author.
 */
@NullMarked
package org.troubletree.tree;

import org.jspecify.annotations.NullMarked;
