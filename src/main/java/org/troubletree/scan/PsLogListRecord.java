package org.troubletree.scan;

import java.util.List;
import org.troubletree.scan.Head.Ending;

/** A record as PsLogList prints it: {@code [512] Source}, then up to five labelled lines, one of which ends in the number. */
final class PsLogListRecord implements RecordForm {
    private static final List<byte[]> LABELS =
            List.of(Octets.of("Type: "), Octets.of("Computer: "), Octets.of("User: "), Octets.of("Time: "));
    private static final byte[] ID = Octets.of("ID:");
    private static final int TIME = 3;
    private static final int ROWS = 5;
    private static final int LONGEST_SOURCE = 80;

    @Override
    public Head head(byte[] bytes, int at, int to) {
        var cursor = new Cursor(bytes, at, to);
        cursor.oneOf("[");
        cursor.number(1, 10);
        cursor.oneOf("]");
        cursor.oneOf(" ");
        int source = cursor.place();
        int sourceEnd = cursor.lineEnd().place();
        if (cursor.failed() || sourceEnd - source > LONGEST_SOURCE || bytes[source] <= ' ') {
            return Head.NONE;
        }
        return rows(bytes, cursor, to, source, sourceEnd);
    }

    private static Head rows(byte[] bytes, Cursor cursor, int to, int source, int sourceEnd) {
        var found = Head.NONE;
        int number = -1;
        int date = -1;
        for (int row = 0; row < ROWS; row++) {
            cursor.nextLine().blanks();
            int label = cursor.failed() ? -1 : label(bytes, cursor.place(), to);
            if (label < 0) {
                return found;
            }
            date = label == TIME ? Octets.blanksEnd(bytes, cursor.place() + LABELS.get(label).length, to) : date;
            int from = cursor.place();
            int end = cursor.lineEnd().place();
            number = number < 0 ? number(bytes, from, end) : number;
            found = number < 0
                    ? found
                    : new Head(Ending.OPEN, number, source, sourceEnd, date, end, end, cursor.lines());
        }
        return found;
    }

    private static int label(byte[] bytes, int at, int to) {
        for (int label = 0; label < LABELS.size(); label++) {
            if (Octets.startsWith(bytes, at, to, LABELS.get(label))) {
                return label;
            }
        }
        return -1;
    }

    /** The number with which the line ends, or -1. */
    private static int number(byte[] bytes, int from, int to) {
        for (int at = from; at + ID.length < to; at++) {
            if (bytes[at] == 'I' && bytes[at - 1] <= ' ' && Octets.startsWith(bytes, at, to, ID)) {
                var cursor = new Cursor(bytes, at + ID.length, to).gap();
                int number = cursor.eventNumber();
                return !cursor.failed() && cursor.blanks().place() == to ? number : -1;
            }
        }
        return -1;
    }
}
