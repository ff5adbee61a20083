package org.troubletree.log;

import java.util.List;
import org.troubletree.log.RecordHeader.RecordEnd;

/**
 * A row of DUMPEL: date, time, type and category as numbers, event number, user and source in either order, computer,
 * strings.
 */
final class DumpelRow implements RecordMatcher {
    private static final int TYPE_SEARCH_LENGTH = 80;
    private static final List<byte[]> TYPES = List.of(
            ByteSearch.utf8("Error"),
            ByteSearch.utf8("Warning"),
            ByteSearch.utf8("Information"),
            ByteSearch.utf8("Success"),
            ByteSearch.utf8("Failure"),
            ByteSearch.utf8("None"),
            ByteSearch.utf8("Fehler"),
            ByteSearch.utf8("Warnung"),
            ByteSearch.utf8("Erreur"),
            ByteSearch.utf8("Avertissement"));

    @Override
    public RecordHeader headerAt(byte[] bytes, int at, int to) {
        var cursor =
                TimestampParser.skipTimestamp(new ByteCursor(bytes, at, to)).requireBlanks();
        int row = cursor.position();
        cursor.readNumber(1, 2);
        cursor.requireBlanks().readNumber(1, 5);
        int number = cursor.requireBlanks().readEventId();
        int first = cursor.requireBlanks().position();
        int firstEnd = cursor.skipWord().position();
        int second = cursor.requireBlanks().position();
        int secondEnd = cursor.skipWord().position();
        int said = cursor.requireBlanks().skipWord().position();
        if (cursor.hasFailed() || containsTypeName(bytes, row, to)) {
            return RecordHeader.NONE;
        }
        boolean userFirst = isUserName(bytes, first, firstEnd) || !isUserName(bytes, second, secondEnd);
        return new RecordHeader(
                RecordEnd.AT_NEXT_RECORD,
                number,
                userFirst ? second : first,
                userFirst ? secondEnd : firstEnd,
                at,
                said,
                said,
                0);
    }

    /** With a type name it may be a saved row that lost its tabs. */
    private static boolean containsTypeName(byte[] bytes, int from, int to) {
        for (int at = from; at < Math.min(to, from + TYPE_SEARCH_LENGTH); at++) {
            for (var type : TYPES) {
                if (bytes[at] == type[0] && ByteSearch.startsWith(bytes, at, to, type)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isUserName(byte[] bytes, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (bytes[at] == '\\') {
                return true;
            }
        }
        return to - from == 3 && bytes[from] == 'N' && bytes[from + 1] == '/' && bytes[from + 2] == 'A';
    }
}
