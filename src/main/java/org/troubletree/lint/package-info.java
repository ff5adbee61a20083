/**
 * Checks what a tree says over all its paths, and replays its scenarios. The trees have a valid form, valid
 * references and no cycles ({@code load} sees to that), so each check visits the nodes once in topological order.
 *
 * <p>A walk may begin at the start or where any signature opens the tree, with no fact known. Facts from events help
 * the person but prove nothing, so no check relies on them.
 */
@NullMarked
package org.troubletree.lint;

import org.jspecify.annotations.NullMarked;
