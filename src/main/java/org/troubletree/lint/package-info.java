/**
 * The checks of what a tree says, over every way through it, and its scenarios replayed. A tree that comes here is sound
 * in form and references ({@code load} sees to that) and has no circles, so each check follows the nodes once in an order
 * in which no node comes before one that leads to it.
 *
 * <p>A walk may begin at the start or where any signature opens the tree, with nothing known: facts that events show are
 * a help to the person and no proof, so no check counts on them.
 */
@NullMarked
package org.troubletree.lint;

import org.jspecify.annotations.NullMarked;
