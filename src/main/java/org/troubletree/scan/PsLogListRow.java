package org.troubletree.scan;

import org.troubletree.scan.Head.Ending;

/** A row of PsLogList with {@code -s}: record, log, source, type, computer, time, number, user, message. */
final class PsLogListRow implements RecordForm {
    private static final byte COMMA = ',';

    @Override
    public Head head(byte[] bytes, int at, int to) {
        var cursor = new Cursor(bytes, at, to);
        cursor.number(1, 10);
        cursor.oneOf(",");
        field(cursor, 1, 60);
        int source = cursor.place();
        field(cursor, 1, 80);
        int sourceEnd = cursor.place() - 1;
        field(cursor, 4, 16);
        field(cursor, 1, 64);
        int date = cursor.place();
        field(cursor, 6, 40);
        int number = cursor.eventNumber();
        cursor.oneOf(",");
        field(cursor, 0, 80);
        return cursor.failed()
                ? Head.NONE
                : new Head(Ending.OPEN, number, source, sourceEnd, date, cursor.place(), cursor.place(), 0);
    }

    private static void field(Cursor cursor, int fewest, int most) {
        int from = cursor.place();
        int length = cursor.upTo(COMMA).place() - from;
        if (length < fewest || length > most) {
            cursor.fail();
        }
        cursor.skip();
    }
}
