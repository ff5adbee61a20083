package org.troubletree.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.troubletree.event.Event;
import org.troubletree.event.EventText;
import org.troubletree.event.LineRange;
import org.troubletree.scan.Piece.Kind;
import org.troubletree.scan.Piece.Place;

/** The parts of a log that are to be read as text, put one under another, with the lines of the log they stand on. */
final class Selection {
    private static final int ENOUGH = 1 << 18;
    private static final int TOO_LONG = 1 << 22;
    private static final int TAIL = 1 << 12;
    /** The form that counts only where a whole text has no event in any other, which nobody can know of a part. */
    private static final String SPOKEN_OF = "kb-sentence";

    private final Encoding encoding;
    private final List<Part> parts = new ArrayList<>();
    private byte[] bytes = new byte[ENOUGH];
    private int length;
    private int lines;
    private byte[] preface = {};
    private byte[] nextPreface = {};
    private int prefaceLines;
    private int enough = ENOUGH;
    private long others;

    /** From this line of the selection on, counted from 0, it holds the lines of the log from that one on. */
    private record Part(int line, int from, Place place) {
        long logLine(int index) {
            return place.line() + index - line;
        }

        /** The same part without the lines up to this one, where it is in the middle of it. */
        Part from(int index) {
            return new Part(0, 0, new Place(logLine(index), place.breaks(), place.before(), place.kind()));
        }

        Part up(int someLines, int someBytes) {
            return new Part(line - someLines, from - someBytes, place);
        }
    }

    Selection(Encoding encoding) {
        this.encoding = encoding;
    }

    /** Takes a piece. */
    void add(Piece piece) {
        int needed = length + piece.length() + 1;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, needed));
        }
        parts.add(new Part(lines, length, piece.place()));
        piece.copyTo(bytes, length);
        length += piece.length();
        lines += piece.place().breaks();
        if (piece.length() > 0 && bytes[length - 1] != '\n' && bytes[length - 1] != '\r') {
            bytes[length++] = '\n';
            lines++;
        }
    }

    /** A line that names columns: it is put before whatever is taken after the next reading. */
    void name(byte[] log, int from, int to) {
        nextPreface = Arrays.copyOfRange(log, from, to + 1);
        nextPreface[to - from] = '\n';
    }

    boolean isEnough() {
        return length >= enough;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** The events in all that was taken. */
    List<Found> read() {
        var found = placed(events());
        cut(length, lines);
        enough = ENOUGH;
        return found;
    }

    /** The events in a piece that was kept, with all before it counted. */
    List<Found> readApart(Piece kept) {
        long counted = others;
        others = 0;
        add(kept);
        var found = read();
        others = counted;
        return found;
    }

    /** How many events were found that are no sure records. */
    long others() {
        return others;
    }

    /** The events that what is taken next cannot change: all but the last, which is kept, as is text that may begin one. */
    List<Found> readSettled() {
        var events = events();
        int last = events.isEmpty() ? tail() : index(events.getLast());
        var settled = events.stream().filter(event -> index(event) < last).toList();
        boolean isEndless = settled.isEmpty() && length >= TOO_LONG;
        enough = settled.isEmpty() && last == 0 && !isEndless ? enough * 2 : ENOUGH;
        var found = placed(isEndless ? events : settled);
        if (isEndless) {
            cut(length, lines);
        } else {
            cut(offset(last), last);
        }
        return found;
    }

    /** The events with their lines in the text at hand. */
    private List<Event> events() {
        var text = new byte[preface.length + length];
        System.arraycopy(preface, 0, text, 0, preface.length);
        System.arraycopy(bytes, 0, text, preface.length, length);
        return EventText.read(encoding.text(text)).events().stream()
                .filter(event -> event.line() > prefaceLines && !event.format().equals(SPOKEN_OF))
                .toList();
    }

    private List<Found> placed(List<Event> events) {
        var found = new ArrayList<Found>();
        int before = -1;
        for (var event : events) {
            int at = partOf(index(event));
            var part = parts.get(at);
            others += at == before && part.place().kind() == Kind.RECORD ? 1 : 0;
            before = at;
            var lines = new LineRange(logLine(event.line()), logLine(event.lastLine()));
            found.add(new Found(event.at(lines), (int)
                    Math.min(Integer.MAX_VALUE, part.place().before() + others)));
            others += part.place().kind() == Kind.TEXT ? 1 : 0;
        }
        return found;
    }

    /** The line of the selection on which it begins, counted from 0. */
    private int index(Event event) {
        return event.line() - 1 - prefaceLines;
    }

    /** The line of the selection near whose end it breaks off. */
    private int tail() {
        int far = length - TAIL;
        int line = 0;
        int at = 0;
        for (var part : parts) {
            line = part.from() <= far ? part.line() : line;
            at = part.from() <= far ? part.from() : at;
        }
        int next = nextLine(at);
        while (next <= far) {
            at = next;
            line++;
            next = nextLine(at);
        }
        return line;
    }

    /** The line of the log that this line of the text is. */
    private int logLine(int line) {
        int index = line - 1 - prefaceLines;
        return (int) Math.min(Integer.MAX_VALUE, parts.get(partOf(index)).logLine(index));
    }

    private int partOf(int index) {
        int low = 0;
        int high = parts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (parts.get(middle).line() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private int offset(int line) {
        var part = parts.get(partOf(line));
        int at = part.from();
        for (int passed = part.line(); passed < line && at < length; passed++) {
            at = nextLine(at);
        }
        return at;
    }

    private int nextLine(int at) {
        return Octets.nextLine(bytes, Octets.lineEnd(bytes, at, length), length);
    }

    /** Forgets what stands before that place, where that line begins. */
    private void cut(int from, int line) {
        var behind = new ArrayList<Part>();
        if (from < length) {
            behind.add(parts.get(partOf(line)).from(line));
            parts.stream()
                    .filter(part -> part.line() > line)
                    .map(part -> part.up(line, from))
                    .forEach(behind::add);
        }
        parts.clear();
        parts.addAll(behind);
        System.arraycopy(bytes, from, bytes, 0, length - from);
        length -= from;
        lines = length > 0 ? lines - line : 0;
        preface = nextPreface;
        prefaceLines = breaks(preface);
    }

    private static int breaks(byte[] text) {
        int breaks = 0;
        int at = 0;
        while (at < text.length) {
            at = Octets.nextLine(text, Octets.lineEnd(text, at, text.length), text.length);
            breaks++;
        }
        return breaks;
    }
}
