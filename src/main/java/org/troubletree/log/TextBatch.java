package org.troubletree.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.troubletree.event.Event;
import org.troubletree.event.EventText;
import org.troubletree.log.ByteSlice.SliceKind;
import org.troubletree.log.ByteSlice.SlicePosition;
import org.troubletree.text.LineRange;

/** The parts of a log that are to be read as text, put one under another, with the lines of the log they stand on. */
final class TextBatch {
    private static final int DEFAULT_SIZE = 1 << 18;
    private static final int MAX_SIZE = 1 << 22;
    private static final int CUT_SEARCH_LENGTH = 1 << 12;
    /** The form that counts only where a whole text has no event in any other, which nobody can know of a part. */
    private static final String MENTION_FORMAT = "kb-sentence";

    private final LogEncoding encoding;
    private final List<BatchPart> parts = new ArrayList<>();
    private byte[] bytes = new byte[DEFAULT_SIZE];
    private int length;
    private int lineCount;
    private byte[] columnNames = {};
    private byte[] nextColumnNames = {};
    private int columnNameLines;
    private int targetSize = DEFAULT_SIZE;
    private long unexpectedEvents;

    /** From this line of the selection on, counted from 0, it holds the lines of the log from that one on. */
    private record BatchPart(int firstLine, int start, SlicePosition position) {
        long logLine(int index) {
            return position.line() + index - firstLine;
        }

        /** The same part without the lines up to this one, where it is in the middle of it. */
        BatchPart withoutLinesBefore(int index) {
            return new BatchPart(
                    0,
                    0,
                    new SlicePosition(
                            logLine(index), position.lineBreaks(), position.recordsBefore(), position.kind()));
        }

        BatchPart movedUp(int someLines, int someBytes) {
            return new BatchPart(firstLine - someLines, start - someBytes, position);
        }
    }

    TextBatch(LogEncoding encoding) {
        this.encoding = encoding;
    }

    /** Takes a piece. */
    void add(ByteSlice piece) {
        int needed = length + piece.length() + 1;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, needed));
        }
        parts.add(new BatchPart(lineCount, length, piece.position()));
        piece.copyTo(bytes, length);
        length += piece.length();
        lineCount += piece.position().lineBreaks();
        if (piece.length() > 0 && bytes[length - 1] != '\n' && bytes[length - 1] != '\r') {
            bytes[length++] = '\n';
            lineCount++;
        }
    }

    /** A line that names columns: it is put before whatever is taken after the next reading. */
    void setColumnNames(byte[] log, int from, int to) {
        nextColumnNames = Arrays.copyOfRange(log, from, to + 1);
        nextColumnNames[to - from] = '\n';
    }

    boolean isFull() {
        return length >= targetSize;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** The events in all that was taken. */
    List<PlacedEvent> readAll() {
        var found = placeEvents(parseEvents());
        discardBefore(length, lineCount);
        targetSize = DEFAULT_SIZE;
        return found;
    }

    /** The events in a piece that was kept, with all before it counted. */
    List<PlacedEvent> readSeparately(ByteSlice kept) {
        long counted = unexpectedEvents;
        unexpectedEvents = 0;
        add(kept);
        var found = readAll();
        unexpectedEvents = counted;
        return found;
    }

    /** How many events were found that are no sure records. */
    long unexpectedEvents() {
        return unexpectedEvents;
    }

    /** The events that what is taken next cannot change: all but the last, which is kept, as is text that may begin one. */
    List<PlacedEvent> readFinished() {
        var events = parseEvents();
        int last = events.isEmpty() ? lastSafeCutLine() : batchLine(events.getLast());
        var settled = events.stream().filter(event -> batchLine(event) < last).toList();
        boolean isEndless = settled.isEmpty() && length >= MAX_SIZE;
        targetSize = settled.isEmpty() && last == 0 && !isEndless ? targetSize * 2 : DEFAULT_SIZE;
        var found = placeEvents(isEndless ? events : settled);
        if (isEndless) {
            discardBefore(length, lineCount);
        } else {
            discardBefore(lineStart(last), last);
        }
        return found;
    }

    /** The events with their lines in the text at hand. */
    private List<Event> parseEvents() {
        var text = new byte[columnNames.length + length];
        System.arraycopy(columnNames, 0, text, 0, columnNames.length);
        System.arraycopy(bytes, 0, text, columnNames.length, length);
        return EventText.read(encoding.decode(text)).events().stream()
                .filter(event ->
                        event.line() > columnNameLines && !event.format().equals(MENTION_FORMAT))
                .toList();
    }

    private List<PlacedEvent> placeEvents(List<Event> events) {
        var found = new ArrayList<PlacedEvent>();
        int before = -1;
        for (var event : events) {
            int at = partIndex(batchLine(event));
            var part = parts.get(at);
            unexpectedEvents += at == before && part.position().kind() == SliceKind.RECORD ? 1 : 0;
            before = at;
            var lines = new LineRange(logLine(event.line()), logLine(event.lastLine()));
            found.add(new PlacedEvent(event.withLines(lines), (int)
                    Math.min(Integer.MAX_VALUE, part.position().recordsBefore() + unexpectedEvents)));
            unexpectedEvents += part.position().kind() == SliceKind.TEXT ? 1 : 0;
        }
        return found;
    }

    /** The line of the selection on which it begins, counted from 0. */
    private int batchLine(Event event) {
        return event.line() - 1 - columnNameLines;
    }

    /** The line of the selection near whose end it breaks off. */
    private int lastSafeCutLine() {
        int far = length - CUT_SEARCH_LENGTH;
        int line = 0;
        int at = 0;
        for (var part : parts) {
            line = part.start() <= far ? part.firstLine() : line;
            at = part.start() <= far ? part.start() : at;
        }
        int next = nextLineStart(at);
        while (next <= far) {
            at = next;
            line++;
            next = nextLineStart(at);
        }
        return line;
    }

    /** The line of the log that this line of the text is. */
    private int logLine(int line) {
        int index = line - 1 - columnNameLines;
        return (int) Math.min(Integer.MAX_VALUE, parts.get(partIndex(index)).logLine(index));
    }

    private int partIndex(int index) {
        int low = 0;
        int high = parts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (parts.get(middle).firstLine() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private int lineStart(int line) {
        var part = parts.get(partIndex(line));
        int at = part.start();
        for (int passed = part.firstLine(); passed < line && at < length; passed++) {
            at = nextLineStart(at);
        }
        return at;
    }

    private int nextLineStart(int at) {
        return ByteSearch.nextLineStart(bytes, ByteSearch.findLineEnd(bytes, at, length), length);
    }

    /** Forgets what stands before that place, where that line begins. */
    private void discardBefore(int from, int line) {
        var behind = new ArrayList<BatchPart>();
        if (from < length) {
            behind.add(parts.get(partIndex(line)).withoutLinesBefore(line));
            parts.stream()
                    .filter(part -> part.firstLine() > line)
                    .map(part -> part.movedUp(line, from))
                    .forEach(behind::add);
        }
        parts.clear();
        parts.addAll(behind);
        System.arraycopy(bytes, from, bytes, 0, length - from);
        length -= from;
        lineCount = length > 0 ? lineCount - line : 0;
        columnNames = nextColumnNames;
        columnNameLines = countLineBreaks(columnNames);
    }

    private static int countLineBreaks(byte[] text) {
        int breaks = 0;
        int at = 0;
        while (at < text.length) {
            at = ByteSearch.nextLineStart(text, ByteSearch.findLineEnd(text, at, text.length), text.length);
            breaks++;
        }
        return breaks;
    }
}
