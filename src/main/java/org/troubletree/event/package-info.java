/**
 * Text to events. {@link org.troubletree.event.EventText#read} takes what a person pasted, in whatever form, and gives the
 * events with the lines that each came from, and the lines that became no event.
 *
 * <p>Each form of text has a small class of its own, a {@code Form}, which says whether an event of that form begins in a
 * line; the first form that says so has it. A new form is one new class and one line in {@code Forms}. Labels are looked up
 * once for the whole text, backwards from each colon, so that the time is linear in the length of the text whatever it
 * holds; no pattern with backtracking ever sees more than one line.
 */
@NullMarked
package org.troubletree.event;

import org.jspecify.annotations.NullMarked;
