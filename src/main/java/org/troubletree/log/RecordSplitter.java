package org.troubletree.log;

import java.io.IOException;
import java.io.InputStream;

/** Reads the bytes of a log once and splits it where a record certainly begins. */
final class RecordSplitter {
    /** A longer slice is not a single record and is passed on in parts. */
    private static final int MAX_RECORD_LENGTH = 1 << 13;

    private static final int LOOK_BACK = 16;

    private final ReadBuffer buffer;
    private final byte[] bytes;
    private final RecordSink sink;
    private final RecordMatchers matchers = new RecordMatchers();
    private final NestedEventDetector nestedEvents = new NestedEventDetector();

    private int position;
    private long line = 1;
    private boolean isMidLine;
    private boolean isLineStart = true;
    private int sliceStart;
    private long sliceStartLine = 1;
    private RecordHeader header = RecordHeader.NONE;
    private boolean mayNestEvents;

    RecordSplitter(InputStream log, RecordSink harvest) {
        this.buffer = new ReadBuffer(log);
        this.bytes = buffer.bytes();
        this.sink = harvest;
    }

    /** The number of lines so far. */
    long lineCount() {
        return isLineStart ? line - 1 : line;
    }

    /** Processes the bytes in the buffer; returns false at the end of the log. */
    boolean processBuffer() throws IOException {
        if (!header.isRecord() || position - sliceStart > MAX_RECORD_LENGTH) {
            flushPartialText();
        }
        buffer.refill(sliceStart);
        header = header.shiftedBack(sliceStart);
        position -= sliceStart;
        sliceStart = 0;
        while (position < buffer.safeEnd()) {
            position = isMidLine ? processRestOfLine(position) : processLine(position);
        }
        if (buffer.isEnd()) {
            sink.addText(bytes, sliceStart, position, sliceStartLine, (int) (line - sliceStartLine));
        }
        return !buffer.isEnd();
    }

    /** Passes on the current part of a slice that is not certainly one record. */
    private void flushPartialText() {
        if (position > sliceStart) {
            sink.addPartialText(bytes, sliceStart, position, sliceStartLine, (int) (line - sliceStartLine));
        }
        beginSlice(position, RecordHeader.NONE);
    }

    private void beginSlice(int at, RecordHeader first) {
        sliceStart = at;
        sliceStartLine = line;
        header = first;
        mayNestEvents = false;
    }

    private void endSlice(int at) {
        if (at > sliceStart) {
            int breaks = (int) (line - sliceStartLine);
            boolean isRecord = header.isRecord() && at - sliceStart <= MAX_RECORD_LENGTH;
            if (isRecord && !mayNestEvents) {
                sink.addRecord(bytes, header, sliceStart, at, sliceStartLine, breaks);
            } else if (isRecord) {
                sink.addUncertainRecord(bytes, header, sliceStart, at, sliceStartLine, breaks);
            } else {
                sink.addText(bytes, sliceStart, at, sliceStartLine, breaks);
            }
        }
    }

    /** Processes the line that begins here, or the lines of a header; returns the offset after them. */
    private int processLine(int at) {
        var found = matchers.headerAt(bytes, at, buffer.limit());
        if (found.isRecord()) {
            return openRecord(at, found);
        }
        if (header.isRecord()) {
            mayNestEvents |=
                    header.isClosed() ? isUnrelatedText(at) : nestedEvents.mayBeginEvent(bytes, at, buffer.limit());
        }
        if (!header.isRecord() || matchers.hasColumns()) {
            detectColumns(at);
        }
        return processRestOfLine(at);
    }

    private int openRecord(int at, RecordHeader found) {
        endSlice(at);
        beginSlice(at, found);
        line += found.lineBreaks();
        return processRestOfLine(found.resumeAt());
    }

    /** Whether the line is neither blank nor the next element. */
    private boolean isUnrelatedText(int at) {
        int ink = ByteSearch.blanksEnd(bytes, at, buffer.limit());
        return ink < buffer.limit() && !isLineBreak(ink) && !XmlRecord.isAt(bytes, ink, buffer.limit());
    }

    private boolean isLineBreak(int at) {
        return bytes[at] == '\n' || bytes[at] == '\r';
    }

    private void detectColumns(int at) {
        int end = ByteSearch.findLineEnd(bytes, at, buffer.limit());
        ListRow.forHeaderLine(bytes, at, end).ifPresent(named -> {
            matchers.setColumns(named);
            sink.setColumnNames(bytes, at, end);
            mayNestEvents = true;
        });
    }

    /** Continues to the next line, or to where a slice begins within this one. */
    private int processRestOfLine(int from) {
        isMidLine = false;
        isLineStart = false;
        int limit = buffer.limit();
        int at = ByteSearch.findMark(bytes, from, limit);
        while (at < limit && !isLineBreak(at)) {
            if (at >= buffer.safeEnd()) {
                isMidLine = true;
                return at;
            }
            int next = processMark(at);
            at = ByteSearch.findMark(bytes, next, limit);
        }
        if (at == limit) {
            isMidLine = !buffer.isEnd();
            return at;
        }
        line++;
        isLineStart = true;
        return ByteSearch.nextLineStart(bytes, at, limit);
    }

    /** Examines a mark within a line; returns the offset after it. */
    private int processMark(int at) {
        if (bytes[at] != '<') {
            mayNestEvents |= header.isRecord() && isColon(at) && nestedEvents.mayEndLabel(bytes, at, buffer.limit());
            return at + 1;
        }
        if (!XmlRecord.isAt(bytes, at, buffer.limit())) {
            return at + 1;
        }
        var found = isBetweenElements(at) ? matchers.xmlHeaderAt(bytes, at, buffer.limit()) : RecordHeader.NONE;
        if (!found.isRecord()) {
            mayNestEvents |= !followsLabel(at);
            return at + 1;
        }
        endSlice(at);
        beginSlice(at, found);
        line += found.lineBreaks();
        return found.resumeAt();
    }

    private boolean isColon(int at) {
        return bytes[at] == ':' || bytes[at] == ';' || bytes[at] == '=';
    }

    /** Whether the element follows another, or is the first. */
    private boolean isBetweenElements(int at) {
        int before = lastNonBlankBefore(at);
        return before < 0 ? sliceStartLine == 1 && sliceStart == 0 && line == 1 : bytes[before] == '>';
    }

    /** Whether a label says that the following element repeats the event above. */
    private boolean followsLabel(int at) {
        int before = lastNonBlankBefore(at);
        return before >= 0 && bytes[before] == ':';
    }

    private int lastNonBlankBefore(int at) {
        int before = at - 1;
        while (before >= sliceStart && at - before < LOOK_BACK && bytes[before] <= ' ' && bytes[before] >= 0) {
            before--;
        }
        return before < sliceStart ? -1 : before;
    }
}
