/**
 * The pages of a walk: one panel for each kind of node. A page draws where the walk stands and hands back what the person
 * did; it decides nothing. Only the guard of a change, which is not part of a walk until it is complete, lives in its page.
 *
 * <p>A page never scrolls as a whole. Its parts have the height they need, and the one that is for reading gives way and
 * scrolls inside its own area. What is opened takes the place of the text, so that nothing else moves.
 */
@NullMarked
package org.troubletree.ui.page;

import org.jspecify.annotations.NullMarked;
