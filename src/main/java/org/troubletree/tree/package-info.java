/**
 * What an author wrote: trees with their nodes, signatures and scenarios. These are values only: nothing here reads a
 * file, draws a screen or knows a person's position.
 *
 * <p>A tree in memory is always valid in form and references, because {@code load} returns no other. So methods throw
 * if asked for a node that does not exist: that is an error of the program, not of an author.
 */
@NullMarked
package org.troubletree.tree;

import org.jspecify.annotations.NullMarked;
