package org.troubletree.log;

import org.troubletree.log.RecordHeader.RecordEnd;

/** A row printed by PsLogList with {@code -s}: record, log, source, type, computer, time, number, user, message. */
final class PsLogListRow implements RecordMatcher {
    private static final byte COMMA = ',';

    @Override
    public RecordHeader headerAt(byte[] bytes, int at, int to) {
        var cursor = new ByteCursor(bytes, at, to);
        cursor.readNumber(1, 10);
        cursor.readOneOf(",");
        skipCell(cursor, 1, 60);
        int source = cursor.position();
        skipCell(cursor, 1, 80);
        int sourceEnd = cursor.position() - 1;
        skipCell(cursor, 4, 16);
        skipCell(cursor, 1, 64);
        int date = cursor.position();
        skipCell(cursor, 6, 40);
        int number = cursor.readEventId();
        cursor.readOneOf(",");
        skipCell(cursor, 0, 80);
        return cursor.hasFailed()
                ? RecordHeader.NONE
                : new RecordHeader(
                        RecordEnd.AT_NEXT_RECORD,
                        number,
                        source,
                        sourceEnd,
                        date,
                        cursor.position(),
                        cursor.position(),
                        0);
    }

    private static void skipCell(ByteCursor cursor, int fewest, int most) {
        int from = cursor.position();
        int length = cursor.skipUpTo(COMMA).position() - from;
        if (length < fewest || length > most) {
            cursor.fail();
        }
        cursor.skip();
    }
}
