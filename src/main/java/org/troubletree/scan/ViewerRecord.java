package org.troubletree.scan;

import org.troubletree.scan.Head.Ending;

/** What Event Viewer of Windows NT to XP copies: one label a line, in the order in which it writes them. */
final class ViewerRecord implements RecordForm {
    private static final byte[] TYPE = Octets.of("Event Type:");
    private static final byte[] SOURCE = Octets.of("Event Source:");
    private static final byte[] CATEGORY = Octets.of("Event Category:");
    private static final byte[] ID = Octets.of("Event ID:");
    private static final byte[] DATE = Octets.of("Date:");
    private static final byte[] TIME = Octets.of("Time:");
    private static final byte[] USER = Octets.of("User:");
    private static final byte[] COMPUTER = Octets.of("Computer:");
    private static final byte[] DESCRIPTION = Octets.of("Description:");

    @Override
    public Head head(byte[] bytes, int at, int to) {
        var cursor = new Cursor(bytes, at, to);
        cursor.word(TYPE).plain().nextLine().word(SOURCE).blanks();
        int source = cursor.place();
        int sourceEnd = cursor.plain().place();
        cursor.nextLine().word(CATEGORY).plain().nextLine().word(ID).blanks();
        int number = cursor.eventNumber();
        cursor.blanks();
        if (cursor.failed() || !cursor.atLineEnd()) {
            return Head.NONE;
        }
        int body = cursor.place();
        int lines = cursor.lines();
        int date = cursor.nextLine().word(DATE).blanks().place();
        cursor.plain().nextLine().word(TIME).nextLine().word(USER).plain();
        int said = cursor.nextLine()
                .word(COMPUTER)
                .plain()
                .nextLine()
                .word(DESCRIPTION)
                .place();
        return said < 0
                ? new Head(Ending.OPEN, number, source, sourceEnd, date, said, body, lines)
                : new Head(Ending.OPEN, number, source, sourceEnd, date, said, said, cursor.lines());
    }
}
