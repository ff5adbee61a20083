/**
 * Readers of evidence: each takes one kind of text that a person can hand in, says what it found and on which line, and
 * gives the facts that follow. A text of another kind is refused with a sentence that says what it looks like and what to
 * hand in instead; no text makes a reader throw.
 *
 * <p>A reader is given text, never bytes: who opens a file decodes it.
 */
@NullMarked
package org.troubletree.evidence;

import org.jspecify.annotations.NullMarked;
