package org.troubletree.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.troubletree.event.Event;
import org.troubletree.event.EventText;
import org.troubletree.log.ByteSlice.SliceKind;
import org.troubletree.log.ByteSlice.SlicePosition;
import org.troubletree.text.LineRange;

/** The parts of a log that are read as text, joined, with their line numbers in the log. */
final class TextBatch {
    private static final int DEFAULT_SIZE = 1 << 18;
    private static final int MAX_SIZE = 1 << 22;
    private static final int CUT_SEARCH_LENGTH = 1 << 12;

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

    /**
     * From line {@code firstLine} of the batch on, counted from 0, the batch contains the log from {@code position}
     * on.
     */
    private record BatchPart(int firstLine, int start, SlicePosition position) {
        long logLine(int index) {
            return position.line() + index - firstLine;
        }

        /** The same part without the lines before this index, if the index is inside it. */
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

    /** Adds a slice. */
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

    /** Sets a line that names columns; it is put before everything that is added after the next reading. */
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

    /** The events in everything that was added. */
    List<PlacedEvent> readAll() {
        var found = placeEvents(parseEvents());
        discardBefore(length, lineCount);
        targetSize = DEFAULT_SIZE;
        return found;
    }

    /** The events in a slice that was kept, with all earlier events counted. */
    List<PlacedEvent> readSeparately(ByteSlice kept) {
        long counted = unexpectedEvents;
        unexpectedEvents = 0;
        add(kept);
        var found = readAll();
        unexpectedEvents = counted;
        return found;
    }

    /** The number of events found that are not certain records. */
    long unexpectedEvents() {
        return unexpectedEvents;
    }

    /**
     * The events that further input cannot change: all but the last. The last one, and text that may begin an event,
     * stay in the batch.
     */
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

    /** The events with their lines in the current text. */
    private List<Event> parseEvents() {
        var text = new byte[columnNames.length + length];
        System.arraycopy(columnNames, 0, text, 0, columnNames.length);
        System.arraycopy(bytes, 0, text, columnNames.length, length);
        return EventText.read(encoding.decode(text)).events().stream()
                .filter(event ->
                        event.line() > columnNameLines && !event.format().isMention())
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

    /** The line of the batch on which it begins, from 0. */
    private int batchLine(Event event) {
        return event.line() - 1 - columnNameLines;
    }

    /** The last line near the end at which the batch can be cut. */
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

    /** The line of the log for this line of the text. */
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

    /** Drops what is before this offset, at which this line begins. */
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
