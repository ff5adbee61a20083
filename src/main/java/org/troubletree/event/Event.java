package org.troubletree.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.troubletree.text.LineRange;

/**
 * One record of an event log: its lines in the text, its heading, its description with line breaks (empty if it has
 * none), and the form in which it was written.
 */
public record Event(LineRange lines, Header header, String description, EventFormat format) {
    /**
     * Returns an event that a person typed in separate fields, each of which may be blank. {@code lines} are its
     * lines in the evidence.
     */
    public static Event typed(LineRange lines, String number, String source, String words) {
        var id = EventId.of(number);
        var header = new Header(
                id.isPresent() ? OptionalInt.of(id.get().number()) : OptionalInt.empty(),
                Optional.of(source.strip()).filter(name -> !name.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Event(lines, header, words.strip(), EventFormat.TYPED);
    }

    /** Whether a person typed it. Its lines then do not help to find it. */
    public boolean isTyped() {
        return format == EventFormat.TYPED;
    }

    /** Returns the data words in its description, such as {@code 0x8007000e}. */
    public List<String> data() {
        return DataWords.parse(description).stream().map(DataWord::code).toList();
    }

    /**
     * Returns the seconds from this event to the other, negative if the other is earlier; empty if the times are not
     * certain.
     */
    public OptionalLong secondsTo(Event other) {
        return TimeBetween.between(this, other);
    }

    /** Returns its first line, counted from 1. */
    public int line() {
        return lines.first();
    }

    /** Returns its last line, counted from 1. */
    public int lastLine() {
        return lines.last();
    }

    /** Returns the event id that Event Viewer shows. */
    public OptionalInt id() {
        return header.id();
    }

    /** Returns the program that wrote it. */
    public Optional<String> source() {
        return header.source();
    }

    /** Returns the type as it is written, such as {@code Error} or {@code Warnung}. */
    public Optional<String> type() {
        return header.type();
    }

    /** Returns the category as it is written. */
    public Optional<String> category() {
        return header.category();
    }

    /** Returns the computer that logged it. */
    public Optional<String> computer() {
        return header.computer();
    }

    /** Returns the date and time in ISO form, or empty if the order of day and month is not certain. */
    public Optional<String> time() {
        return header.time().flatMap(EventTime::certain);
    }

    /** Returns the same event with other line numbers, such as those of the log that the text is a part of. */
    public Event withLines(LineRange lines) {
        return new Event(lines, header, description, format);
    }

    /** Returns the same event with its time as interpreted by these dates. */
    Event withTimeBy(DateInterpreter dates) {
        var when = header.time().map(written -> dates.interpret(written.written()));
        return new Event(lines, header.withTime(when), description, format);
    }
}
