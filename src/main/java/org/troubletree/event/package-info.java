/**
 * Reads events from text. {@link org.troubletree.event.EventText#read} takes pasted text in any form and returns the
 * events with their line numbers, and the lines that belong to no event.
 *
 * <p>Each textual form has a small class of its own, an {@code EventForm}, which finds where events of that form begin.
 * If several forms find an event at the same place, the first one in {@code EventForms} wins. A new form needs one new
 * class and one line in {@code EventForms}. Labels are collected once for the whole text, by searching backwards from each
 * colon, so that the time is linear in the length of the text. No pattern with backtracking is applied to more than a
 * limited part of the text.
 */
@NullMarked
package org.troubletree.event;

import org.jspecify.annotations.NullMarked;
