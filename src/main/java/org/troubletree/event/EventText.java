package org.troubletree.event;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.troubletree.text.LineRange;

/**
 * The result of reading a text: its events in their order, and the lines that belong to no event. Every line that is
 * not blank belongs to one of them.
 */
public record EventText(List<Event> events, List<LineRange> unread) {
    /** Copies the lists. */
    public EventText {
        events = List.copyOf(events);
        unread = List.copyOf(unread);
    }

    /** Reads any text. Text that is not an event is reported as unread. Time and memory are linear in the length. */
    public static EventText read(String text) {
        return read(text, words -> false);
    }

    /**
     * Reads any text. If it has no events, each paragraph for which {@code isMessage} is true becomes an event
     * without id and source.
     */
    public static EventText read(String text, Predicate<String> isMessage) {
        return EventScanner.forText(NormalizedText.of(text)).readEvents(isMessage);
    }

    /**
     * Decodes a file: UTF-8 or UTF-16 by their byte order marks, UTF-16 by its zero bytes, UTF-8 if most of the
     * non-ASCII bytes are valid, or else code page 850 or Windows-1252. An {@code .evt} file becomes the text that
     * its viewer would copy.
     */
    public static String decode(byte[] bytes) {
        return new Decoding(bytes).text();
    }

    /** Returns the labels of a source, in lower case. */
    public static Set<String> sourceLabels() {
        return LabelVocabulary.all().sourceLabels();
    }

    /** Whether the words end in a label of an id or a source, possibly misspelt. */
    public static boolean isNaming(String words) {
        return LabelVocabulary.all().endsWithIdOrSourceLabel(words);
    }

    /** Returns the encoding that a byte order mark or the bytes show; empty for plain ASCII. */
    public static Optional<Charset> encoding(byte[] bytes) {
        return new Decoding(bytes).encoding();
    }

    /** Decodes a part of a file in a known encoding. Bytes that are not valid UTF-8 are decoded by a code page. */
    public static String decode(byte[] bytes, Charset encoding) {
        return new SingleByteText(bytes).text(encoding);
    }

    /** Whether a file with this beginning is an {@code .evt} file, which {@link BinaryLog} reads. */
    public static boolean isBinary(byte[] beginning) {
        return BinaryLog.isBinaryLog(beginning);
    }

    /** Returns UTF-16 in its byte order if the first bytes of a file show it, or else empty. */
    public static Optional<Charset> wideEncoding(byte[] beginning) {
        return new Decoding(beginning).utf16Charset();
    }

    /** The names of computers and people in the headings of events, each once. */
    public record ValueNames(Set<String> computers, Set<String> people) {}

    /** Returns the names in the headings of the events. */
    public ValueNames valueNames() {
        return new ValueNames(all(Header::computer), all(Header::user));
    }

    private Set<String> all(Function<Header, Optional<String>> part) {
        return events.stream()
                .map(Event::header)
                .flatMap(header -> part.apply(header).stream())
                .collect(Collectors.toSet());
    }

    /** Returns the same events with their times interpreted again, given further dates of their log. */
    public static List<Event> withCertainTimes(List<Event> events, List<String> dates) {
        var known = DateInterpreter.of(Stream.concat(
                dates.stream(),
                events.stream().flatMap(event -> event.header().time().map(EventTime::written).stream())));
        return events.stream().map(event -> event.withTimeBy(known)).toList();
    }
}
