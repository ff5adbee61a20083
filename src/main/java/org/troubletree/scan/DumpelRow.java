package org.troubletree.scan;

import java.util.List;
import org.troubletree.scan.Head.Ending;

/** A row of DUMPEL: date, time, type and category as numbers, number, user and source in either order, computer, strings. */
final class DumpelRow implements RecordForm {
    private static final int WINDOW = 80;
    private static final List<byte[]> TYPES = List.of(
            Octets.of("Error"),
            Octets.of("Warning"),
            Octets.of("Information"),
            Octets.of("Success"),
            Octets.of("Failure"),
            Octets.of("None"),
            Octets.of("Fehler"),
            Octets.of("Warnung"),
            Octets.of("Erreur"),
            Octets.of("Avertissement"));

    @Override
    public Head head(byte[] bytes, int at, int to) {
        var cursor = Stamp.over(new Cursor(bytes, at, to)).gap();
        int row = cursor.place();
        cursor.number(1, 2);
        cursor.gap().number(1, 5);
        int number = cursor.gap().eventNumber();
        int first = cursor.gap().place();
        int firstEnd = cursor.ink().place();
        int second = cursor.gap().place();
        int secondEnd = cursor.ink().place();
        int said = cursor.gap().ink().place();
        if (cursor.failed() || namesType(bytes, row, to)) {
            return Head.NONE;
        }
        boolean userFirst = isUser(bytes, first, firstEnd) || !isUser(bytes, second, secondEnd);
        return new Head(
                Ending.OPEN, number, userFirst ? second : first, userFirst ? secondEnd : firstEnd, at, said, said, 0);
    }

    /** Then it may be a saved row that lost its tabs. */
    private static boolean namesType(byte[] bytes, int from, int to) {
        for (int at = from; at < Math.min(to, from + WINDOW); at++) {
            for (var type : TYPES) {
                if (bytes[at] == type[0] && Octets.startsWith(bytes, at, to, type)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isUser(byte[] bytes, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (bytes[at] == '\\') {
                return true;
            }
        }
        return to - from == 3 && bytes[from] == 'N' && bytes[from + 1] == '/' && bytes[from + 2] == 'A';
    }
}
