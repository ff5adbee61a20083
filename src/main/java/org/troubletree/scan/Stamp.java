package org.troubletree.scan;

/** Date and time as numbers at the beginning of a row. */
final class Stamp {
    private Stamp() {}

    /** Steps over them; fails where they are not both there. */
    static Cursor over(Cursor cursor) {
        cursor.number(1, 4);
        cursor.oneOf("./-");
        cursor.number(1, 2);
        cursor.oneOf("./-");
        cursor.number(1, 4);
        cursor.oneOf("\t ,");
        while (" \t,".indexOf(cursor.here()) >= 0) {
            cursor.oneOf(" \t,");
        }
        cursor.number(1, 2);
        cursor.oneOf(":.");
        cursor.number(2, 2);
        if (cursor.here() == ':' || cursor.here() == '.') {
            cursor.oneOf(":.");
            cursor.number(2, 2);
        }
        return halfOfDay(cursor);
    }

    private static Cursor halfOfDay(Cursor cursor) {
        if (cursor.here() == ' ' && "AaPp".indexOf(cursor.next()) >= 0) {
            cursor.oneOf(" ");
        }
        if ("AaPp".indexOf(cursor.here()) >= 0) {
            cursor.oneOf("AaPp");
            dot(cursor);
            cursor.oneOf("Mm");
            dot(cursor);
        }
        return cursor;
    }

    private static void dot(Cursor cursor) {
        if (cursor.here() == '.') {
            cursor.oneOf(".");
        }
    }
}
