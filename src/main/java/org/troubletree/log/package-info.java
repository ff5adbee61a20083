/**
 * Event logs of any size. {@link org.troubletree.log.LogScanner} goes over the bytes of a log once, in a window of a fixed
 * size, and lets only those records be read by {@link org.troubletree.event.EventText} in which the library could see
 * something; what it finds is what reading all of the log would find.
 *
 * <p>Structure comes first: a line that surely begins a record, in whatever went before, is known by its first bytes, and so
 * are the number and the source of the record. Both are looked up in tables made of the {@link org.troubletree.match.Prefilter}s;
 * only where the number is asked for and the source is another's are the bytes looked through for a word of the message. An
 * automaton of all words over all bytes was the other way: it costs every byte the same, a third as fast, and knows no
 * records, so that what it hits must be cut out all the same.
 *
 * <p>Whatever is not surely one record in a known form, or may hold a second event, is read; so a strange log is read slower,
 * never worse.
 */
@NullMarked
package org.troubletree.log;

import org.jspecify.annotations.NullMarked;
