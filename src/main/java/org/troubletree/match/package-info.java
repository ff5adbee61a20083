/**
 * Events against signatures: which causes fit, how well, and why.
 *
 * <p>An event shows three agreement: its number, its source and its words. Any of them may be missing, misspelt or contradict
 * the others, in the log and in the articles alike, so none is demanded; each is weighed and what is odd is said. A number
 * alone proves little, since many programs use the same one. A value that is named by a signature and differs rules the
 * cause out; one that was not pasted only weakens it.
 *
 * <p>Words are compared in order and with gaps, each word counting the more the fewer templates of the library use it, so
 * that two messages with a common first sentence are told apart by their second.
 */
@NullMarked
package org.troubletree.match;

import org.jspecify.annotations.NullMarked;
