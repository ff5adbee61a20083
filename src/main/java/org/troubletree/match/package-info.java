/**
 * Matches events against the signatures of a library: which causes fit, how well, and why.
 *
 * <p>An event is compared in three fields: number, source and text. Each may be missing, misspelt or contradict the others,
 * in logs and in articles, so none is required; each has a weight, and contradictions are reported. A number alone proves
 * little, because many programs use the same one. A value that differs from the one in the signature rules the cause out; a
 * value that was not pasted only lowers the confidence.
 *
 * <p>Text is compared word by word, in order and with gaps. A word weighs more the fewer templates of the library contain
 * it, so that two messages with the same first sentence are distinguished by their second.
 */
@NullMarked
package org.troubletree.match;

import org.jspecify.annotations.NullMarked;
