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
 * What was read from a text: its events in their order, and the lines with words in them that became no event. Every line
 * that is not blank is in one or the other.
 */
public record EventText(List<Event> events, List<LineRange> unread) {
    /** Copies the lists. */
    public EventText {
        events = List.copyOf(events);
        unread = List.copyOf(unread);
    }

    /** Reads any text; what is no event is left, nothing is refused. Takes time and memory linear in its length. */
    public static EventText read(String text) {
        return read(text, words -> false);
    }

    /**
     * The same; but where no event is found, each paragraph that is known to be a message is one, without number and source.
     */
    public static EventText read(String text, Predicate<String> isMessage) {
        return EventScanner.forText(NormalizedText.of(text)).readEvents(isMessage);
    }

    /**
     * The text of a file: UTF-8 or UTF-16 by their marks, UTF-16 without a mark by its zero bytes, UTF-8 where most
     * of what could be is it, else code page 850 where its letters stand inside words, else Windows-1252. A log file of Windows NT to 2003 becomes
     * the text that its viewer would copy.
     */
    public static String decode(byte[] bytes) {
        return new Decoding(bytes).text();
    }

    /** The labels, in small letters, that stand before the source of an event. */
    public static Set<String> sourceLabels() {
        return LabelVocabulary.all().sourceLabels();
    }

    /** Whether these words, or the last of them, are a label of a number or a source, perhaps with a slip. */
    public static boolean isNaming(String words) {
        return LabelVocabulary.all().endsWithIdOrSourceLabel(words);
    }

    /** The encoding that a mark or the letters show, where any is not plain: those are the same in every encoding. */
    public static Optional<Charset> encoding(byte[] bytes) {
        return new Decoding(bytes).encoding();
    }

    /** The text of a part of a file without a mark that is written so; what is no UTF-8 in such a file is read by a code page. */
    public static String decode(byte[] bytes, Charset encoding) {
        return new SingleByteText(bytes).text(encoding);
    }

    /** Whether a file that begins so is a log file of Windows NT to 2003, which {@link BinaryLog} reads. */
    public static boolean isBinary(byte[] beginning) {
        return BinaryLog.isBinaryLog(beginning);
    }

    /** The encoding of two bytes a letter that the first bytes of a file show, by a mark or by their zeros, where it is one. */
    public static Optional<Charset> wideEncoding(byte[] beginning) {
        return new Decoding(beginning).utf16Charset();
    }

    /** The names of computers and people in the headings of events, each once. */
    public record ValueNames(Set<String> computers, Set<String> people) {}

    /** The names that the headings of the events hold. */
    public ValueNames valueNames() {
        return new ValueNames(all(Header::computer), all(Header::user));
    }

    private Set<String> all(Function<Header, Optional<String>> part) {
        return events.stream()
                .map(Event::header)
                .flatMap(header -> part.apply(header).stream())
                .collect(Collectors.toSet());
    }

    /** The same events, with the times that are certain when these dates of their log are known too. */
    public static List<Event> withCertainTimes(List<Event> events, List<String> dates) {
        var known = DateInterpreter.of(Stream.concat(
                dates.stream(),
                events.stream().flatMap(event -> event.header().time().map(EventTime::written).stream())));
        return events.stream().map(event -> event.withTimeBy(known)).toList();
    }
}
