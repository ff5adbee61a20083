/**
 * The readers of evidence. Each reader takes one kind of text and returns what it found, with line numbers, and the
 * facts that follow. It rejects any other text with a sentence that says what the text looks like and what to provide
 * instead. No text makes a reader throw.
 *
 * <p>A reader gets text, never bytes; the code that opens a file decodes it.
 */
@NullMarked
package org.troubletree.evidence;

import org.jspecify.annotations.NullMarked;
