package org.troubletree.log;

/** Parses a numeric date and time at the beginning of a row. */
final class TimestampParser {
    private TimestampParser() {}

    /** Skips both; fails if one is missing. */
    static ByteCursor skipTimestamp(ByteCursor cursor) {
        cursor.readNumber(1, 4);
        cursor.readOneOf("./-");
        cursor.readNumber(1, 2);
        cursor.readOneOf("./-");
        cursor.readNumber(1, 4);
        cursor.readOneOf("\t ,");
        while (" \t,".indexOf(cursor.current()) >= 0) {
            cursor.readOneOf(" \t,");
        }
        cursor.readNumber(1, 2);
        cursor.readOneOf(":.");
        cursor.readNumber(2, 2);
        if (cursor.current() == ':' || cursor.current() == '.') {
            cursor.readOneOf(":.");
            cursor.readNumber(2, 2);
        }
        return skipAmPm(cursor);
    }

    private static ByteCursor skipAmPm(ByteCursor cursor) {
        if (cursor.current() == ' ' && "AaPp".indexOf(cursor.following()) >= 0) {
            cursor.readOneOf(" ");
        }
        if ("AaPp".indexOf(cursor.current()) >= 0) {
            cursor.readOneOf("AaPp");
            skipDot(cursor);
            cursor.readOneOf("Mm");
            skipDot(cursor);
        }
        return cursor;
    }

    private static void skipDot(ByteCursor cursor) {
        if (cursor.current() == '.') {
            cursor.readOneOf(".");
        }
    }
}
