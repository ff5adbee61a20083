/**
 * The pages of a walk: one panel for each kind of node. A page draws the walk's position and reports what the person
 * did; it decides nothing.
 *
 * <p>A page never scrolls as a whole. Its components have the height they need, and the one for reading shrinks and
 * scrolls. An opened passage replaces the text, so that nothing else moves.
 */
@NullMarked
package org.troubletree.ui.page;

import org.jspecify.annotations.NullMarked;
