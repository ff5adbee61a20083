package org.troubletree.log;

import org.troubletree.log.RecordHeader.RecordEnd;

/** A record copied from Event Viewer since Vista or printed by {@code wevtutil}: the log name comes first. */
final class ModernRecord implements RecordMatcher {
    private static final byte[] EVENT = ByteSearch.utf8("Event");
    private static final byte[] LOG = ByteSearch.utf8("Log Name:");
    private static final byte[] SOURCE = ByteSearch.utf8("Source:");
    private static final byte[] DATE = ByteSearch.utf8("Date:");
    private static final byte[] ID = ByteSearch.utf8("Event ID:");
    private static final byte[] DESCRIPTION = ByteSearch.utf8("Description:");
    private static final int MAX_COUNT_DIGITS = 9;
    private static final int MAX_LABELS = 12;

    @Override
    public RecordHeader headerAt(byte[] bytes, int at, int to) {
        var cursor = new ByteCursor(bytes, at, to);
        if (bytes[at] == 'E') {
            skipCountLine(cursor);
        }
        cursor.skipLiteral(LOG)
                .skipPlainValue()
                .skipToNextLine()
                .skipBlanks()
                .skipLiteral(SOURCE)
                .skipBlanks();
        int source = cursor.position();
        int sourceEnd = cursor.skipPlainValue().position();
        int date = cursor.skipToNextLine()
                .skipBlanks()
                .skipLiteral(DATE)
                .skipBlanks()
                .position();
        cursor.skipToNextLine().skipBlanks().skipLiteral(ID).skipBlanks();
        int number = cursor.readEventId();
        cursor.skipBlanks();
        if (cursor.hasFailed() || !cursor.isAtLineEnd()) {
            return RecordHeader.NONE;
        }
        int body = cursor.position();
        int lines = cursor.lineBreaks();
        int said = findDescriptionStart(bytes, cursor, to);
        return said < 0
                ? new RecordHeader(RecordEnd.AT_NEXT_RECORD, number, source, sourceEnd, date, said, body, lines)
                : new RecordHeader(
                        RecordEnd.AT_NEXT_RECORD, number, source, sourceEnd, date, said, said, cursor.lineBreaks());
    }

    /** Skips {@code Event[17]:}, which is before the indented labels. */
    private static void skipCountLine(ByteCursor cursor) {
        cursor.skipLiteral(EVENT).skipBlanks().readOneOf("[");
        cursor.readNumber(1, MAX_COUNT_DIGITS);
        cursor.readOneOf("]");
        if (cursor.current() == ':') {
            cursor.readOneOf(":");
        }
        cursor.skipBlanks();
        if (!cursor.isAtLineEnd()) {
            cursor.fail();
        }
        cursor.skipToNextLine().skipBlanks();
    }

    private static int findDescriptionStart(byte[] bytes, ByteCursor cursor, int to) {
        for (int label = 0; label < MAX_LABELS; label++) {
            cursor.skipToNextLine().skipBlanks();
            if (!cursor.hasFailed() && ByteSearch.startsWith(bytes, cursor.position(), to, DESCRIPTION)) {
                return cursor.skipLiteral(DESCRIPTION).position();
            }
        }
        return -1;
    }
}
