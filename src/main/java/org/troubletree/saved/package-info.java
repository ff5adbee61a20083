/**
 * Walks on disk. A walk is one file of JSON lines ({@code *.walk}): the first line says what it is, each line after it is a
 * {@link org.troubletree.saved.StepsPatch} of the list of steps, with the pages and trees that came to hand with it, as they were
 * shown, and a summary for the list of recent walks.
 *
 * <p>Why lines: a step costs one short write and one flush to the disk, however large the evidence before it was. A line
 * counts only with its line end, so a write that was cut off by a kill or a full disk is not there; nothing that was
 * confirmed before is touched. Why splices: going back or changing an answer is one line as well, and so is everything
 * that could not be written for a while.
 */
@NullMarked
package org.troubletree.saved;

import org.jspecify.annotations.NullMarked;
