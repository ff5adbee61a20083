package org.troubletree.scan;

import org.troubletree.scan.Head.Ending;

/** What Event Viewer since Vista copies, and what {@code wevtutil} prints as text: the log's name first. */
final class ModernRecord implements RecordForm {
    private static final byte[] EVENT = Octets.of("Event");
    private static final byte[] LOG = Octets.of("Log Name:");
    private static final byte[] SOURCE = Octets.of("Source:");
    private static final byte[] DATE = Octets.of("Date:");
    private static final byte[] ID = Octets.of("Event ID:");
    private static final byte[] DESCRIPTION = Octets.of("Description:");
    private static final int LONGEST_COUNT = 9;
    private static final int MOST_LABELS = 12;

    @Override
    public Head head(byte[] bytes, int at, int to) {
        var cursor = new Cursor(bytes, at, to);
        if (bytes[at] == 'E') {
            count(cursor);
        }
        cursor.word(LOG).plain().nextLine().blanks().word(SOURCE).blanks();
        int source = cursor.place();
        int sourceEnd = cursor.plain().place();
        int date = cursor.nextLine().blanks().word(DATE).blanks().place();
        cursor.nextLine().blanks().word(ID).blanks();
        int number = cursor.eventNumber();
        cursor.blanks();
        if (cursor.failed() || !cursor.atLineEnd()) {
            return Head.NONE;
        }
        int body = cursor.place();
        int lines = cursor.lines();
        int said = said(bytes, cursor, to);
        return said < 0
                ? new Head(Ending.OPEN, number, source, sourceEnd, date, said, body, lines)
                : new Head(Ending.OPEN, number, source, sourceEnd, date, said, said, cursor.lines());
    }

    /** {@code Event[17]:}, which begins the record before the indented labels. */
    private static void count(Cursor cursor) {
        cursor.word(EVENT).blanks().oneOf("[");
        cursor.number(1, LONGEST_COUNT);
        cursor.oneOf("]");
        if (cursor.here() == ':') {
            cursor.oneOf(":");
        }
        cursor.blanks();
        if (!cursor.atLineEnd()) {
            cursor.fail();
        }
        cursor.nextLine().blanks();
    }

    private static int said(byte[] bytes, Cursor cursor, int to) {
        for (int label = 0; label < MOST_LABELS; label++) {
            cursor.nextLine().blanks();
            if (!cursor.failed() && Octets.startsWith(bytes, cursor.place(), to, DESCRIPTION)) {
                return cursor.word(DESCRIPTION).place();
            }
        }
        return -1;
    }
}
