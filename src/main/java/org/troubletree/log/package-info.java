/**
 * Reads event logs of any size. {@link org.troubletree.log.LogScanner} goes over the bytes of a log once, in a buffer
 * of fixed size, and lets {@link org.troubletree.event.EventText} read only records that a pattern of the library
 * could match. The result is the same as that of reading the whole log.
 *
 * <p>The structure is recognized first: the first bytes of a line show whether a record certainly begins there, and
 * its number and source. Both are looked up in tables made from the {@link org.troubletree.match.Prefilter}s. Only if
 * the number is needed and the source is another's are the bytes searched for a word of the message. The alternative
 * was an automaton of all words over all bytes: it costs the same for every byte, is three times slower, and does not
 * know where records begin.
 *
 * <p>Whatever is not certainly one record in a known form, or may contain a second event, is read as text. So an
 * unusual log is read more slowly, but not worse.
 */
@NullMarked
package org.troubletree.log;

import org.jspecify.annotations.NullMarked;
