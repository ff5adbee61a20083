package org.troubletree.log;

import java.util.List;
import org.troubletree.log.RecordHeader.RecordEnd;

/**
 * A record printed by PsLogList: {@code [512] Source}, then up to five labelled lines, one of which ends with the
 * number.
 */
final class PsLogListRecord implements RecordMatcher {
    private static final List<byte[]> LABELS = List.of(
            ByteSearch.utf8("Type: "),
            ByteSearch.utf8("Computer: "),
            ByteSearch.utf8("User: "),
            ByteSearch.utf8("Time: "));
    private static final byte[] ID = ByteSearch.utf8("ID:");
    private static final int TIME_LABEL_INDEX = 3;
    private static final int MAX_LINES = 5;
    private static final int MAX_SOURCE_LENGTH = 80;

    @Override
    public RecordHeader headerAt(byte[] bytes, int at, int to) {
        var cursor = new ByteCursor(bytes, at, to);
        cursor.readOneOf("[");
        cursor.readNumber(1, 10);
        cursor.readOneOf("]");
        cursor.readOneOf(" ");
        int source = cursor.position();
        int sourceEnd = cursor.skipToLineEnd().position();
        if (cursor.hasFailed() || sourceEnd - source > MAX_SOURCE_LENGTH || bytes[source] <= ' ') {
            return RecordHeader.NONE;
        }
        return readLabelledLines(bytes, cursor, to, source, sourceEnd);
    }

    private static RecordHeader readLabelledLines(byte[] bytes, ByteCursor cursor, int to, int source, int sourceEnd) {
        var found = RecordHeader.NONE;
        int number = -1;
        int date = -1;
        for (int row = 0; row < MAX_LINES; row++) {
            cursor.skipToNextLine().skipBlanks();
            int label = cursor.hasFailed() ? -1 : labelIndexAt(bytes, cursor.position(), to);
            if (label < 0) {
                return found;
            }
            date = label == TIME_LABEL_INDEX
                    ? ByteSearch.blanksEnd(bytes, cursor.position() + LABELS.get(label).length, to)
                    : date;
            int from = cursor.position();
            int end = cursor.skipToLineEnd().position();
            number = number < 0 ? findEventId(bytes, from, end) : number;
            found = number < 0
                    ? found
                    : new RecordHeader(
                            RecordEnd.AT_NEXT_RECORD, number, source, sourceEnd, date, end, end, cursor.lineBreaks());
        }
        return found;
    }

    private static int labelIndexAt(byte[] bytes, int at, int to) {
        for (int label = 0; label < LABELS.size(); label++) {
            if (ByteSearch.startsWith(bytes, at, to, LABELS.get(label))) {
                return label;
            }
        }
        return -1;
    }

    /** The number at the end of the line, or -1. */
    private static int findEventId(byte[] bytes, int from, int to) {
        for (int at = from; at + ID.length < to; at++) {
            if (bytes[at] == 'I' && bytes[at - 1] <= ' ' && ByteSearch.startsWith(bytes, at, to, ID)) {
                var cursor = new ByteCursor(bytes, at + ID.length, to).requireBlanks();
                int number = cursor.readEventId();
                return !cursor.hasFailed() && cursor.skipBlanks().position() == to ? number : -1;
            }
        }
        return -1;
    }
}
