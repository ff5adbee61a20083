/**
 * Walks on disk. A walk is a file of JSON lines ({@code *.walk}). The first line has the keys {@code troubletree}
 * (always {@code walk}), {@code format} (1) and {@code program} (its version). Each further line is a {@link
 * org.troubletree.saved.JournalEntry}:
 *
 * <ul>
 *   <li>{@code at}, {@code drop} and {@code steps}: at this index of the list of steps so many are removed and these
 *       inserted; a 0 is left out. See {@link org.troubletree.saved.StepJson} for the kinds of steps.
 *   <li>{@code trees} and {@code pages}: what was shown for the first time, or has changed. See {@link
 *       org.troubletree.saved.PageJson}.
 *   <li>{@code stands}: the summary for the list of recent walks. Only the one of the last line is used.
 * </ul>
 *
 * <p>Each step appends one short line and flushes it once, however large the evidence before it is. A line without a
 * line end was not written completely, because the process was killed or the disk was full: it is ignored and later
 * overwritten, and the lines before it are intact. Going back, changing an answer, and saving after failed saves each
 * append one line as well.
 *
 * <p>Each type is mapped to JSON by one declaration, a {@link org.troubletree.saved.JsonMapping}, which both reads and
 * writes. A file of format 1 must stay readable: never rename a key; a new key must be optional.
 */
@NullMarked
package org.troubletree.saved;

import org.jspecify.annotations.NullMarked;
