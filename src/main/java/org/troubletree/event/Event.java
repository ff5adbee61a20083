package org.troubletree.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.troubletree.text.LineRange;

/**
 * One record of an event log: the lines of the text that it was read from, its heading, its description with the line
 * breaks of the text (empty when there is none), and the name of the form in which it was written.
 */
public record Event(LineRange lines, Header header, String description, String format) {
    private static final String TYPED = "typed";

    /** One that a person typed, part by part; any may be blank. The lines are those where it stands in the evidence. */
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
        return new Event(lines, header, words.strip(), TYPED);
    }

    /** Whether a person typed it, so that its line is of no use to find it by. */
    public boolean isTyped() {
        return format.equals(TYPED);
    }

    /** The words of its data, such as {@code 0x8007000e}, where its description shows data. */
    public List<String> data() {
        return DataWords.parse(description).stream().map(DataWord::code).toList();
    }

    /** The seconds from this event to the other, negative where that is earlier; empty where the times do not tell. */
    public OptionalLong secondsTo(Event other) {
        return TimeBetween.between(this, other);
    }

    /** The line at which it begins, from 1. */
    public int line() {
        return lines.first();
    }

    /** The line at which it ends. */
    public int lastLine() {
        return lines.last();
    }

    /** The number that Event Viewer shows. */
    public OptionalInt id() {
        return header.id();
    }

    /** The program that wrote it. */
    public Optional<String> source() {
        return header.source();
    }

    /** Error, Warning and the like, in the words of the text. */
    public Optional<String> type() {
        return header.type();
    }

    /** The category, in the words of the text. */
    public Optional<String> category() {
        return header.category();
    }

    /** The computer that logged it. */
    public Optional<String> computer() {
        return header.computer();
    }

    /** The ISO date and time, where day and month cannot be mistaken. */
    public Optional<String> time() {
        return header.time().flatMap(EventTime::certain);
    }

    /** The same event with other lines: those of the log that the text at hand is part of. */
    public Event withLines(LineRange lines) {
        return new Event(lines, header, description, format);
    }

    /** The same event with its time as these dates make it certain. */
    Event withTimeBy(DateInterpreter dates) {
        var when = header.time().map(written -> dates.interpret(written.written()));
        return new Event(lines, header.withTime(when), description, format);
    }
}
