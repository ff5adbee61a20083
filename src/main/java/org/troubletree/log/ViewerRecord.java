package org.troubletree.log;

import org.troubletree.log.RecordHeader.RecordEnd;

/** A record copied from Event Viewer of Windows NT to XP: one label per line, in a fixed order. */
final class ViewerRecord implements RecordMatcher {
    private static final byte[] TYPE = ByteSearch.utf8("Event Type:");
    private static final byte[] SOURCE = ByteSearch.utf8("Event Source:");
    private static final byte[] CATEGORY = ByteSearch.utf8("Event Category:");
    private static final byte[] ID = ByteSearch.utf8("Event ID:");
    private static final byte[] DATE = ByteSearch.utf8("Date:");
    private static final byte[] TIME = ByteSearch.utf8("Time:");
    private static final byte[] USER = ByteSearch.utf8("User:");
    private static final byte[] COMPUTER = ByteSearch.utf8("Computer:");
    private static final byte[] DESCRIPTION = ByteSearch.utf8("Description:");

    @Override
    public RecordHeader headerAt(byte[] bytes, int at, int to) {
        var cursor = new ByteCursor(bytes, at, to);
        cursor.skipLiteral(TYPE)
                .skipPlainValue()
                .skipToNextLine()
                .skipLiteral(SOURCE)
                .skipBlanks();
        int source = cursor.position();
        int sourceEnd = cursor.skipPlainValue().position();
        cursor.skipToNextLine()
                .skipLiteral(CATEGORY)
                .skipPlainValue()
                .skipToNextLine()
                .skipLiteral(ID)
                .skipBlanks();
        int number = cursor.readEventId();
        cursor.skipBlanks();
        if (cursor.hasFailed() || !cursor.isAtLineEnd()) {
            return RecordHeader.NONE;
        }
        int body = cursor.position();
        int lines = cursor.lineBreaks();
        int date = cursor.skipToNextLine().skipLiteral(DATE).skipBlanks().position();
        cursor.skipPlainValue()
                .skipToNextLine()
                .skipLiteral(TIME)
                .skipToNextLine()
                .skipLiteral(USER)
                .skipPlainValue();
        int said = cursor.skipToNextLine()
                .skipLiteral(COMPUTER)
                .skipPlainValue()
                .skipToNextLine()
                .skipLiteral(DESCRIPTION)
                .position();
        return said < 0
                ? new RecordHeader(RecordEnd.AT_NEXT_RECORD, number, source, sourceEnd, date, said, body, lines)
                : new RecordHeader(
                        RecordEnd.AT_NEXT_RECORD, number, source, sourceEnd, date, said, said, cursor.lineBreaks());
    }
}
