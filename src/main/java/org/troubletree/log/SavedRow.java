package org.troubletree.log;

import org.troubletree.log.RecordHeader.RecordEnd;

/** A row of a log saved by Event Viewer of Windows NT to XP, with columns separated by tabs or commas. */
final class SavedRow implements RecordMatcher {
    @Override
    public RecordHeader headerAt(byte[] bytes, int at, int to) {
        var cursor = TimestampParser.skipTimestamp(new ByteCursor(bytes, at, to));
        byte mark = cursor.readOneOf("\t,");
        int source = cursor.position();
        int sourceEnd = cursor.skipUpTo(mark).position();
        cursor.skip().skipUpTo(mark).skip().skipUpTo(mark).skip().skipBlanks();
        int number = cursor.readEventId();
        if (mark != '\t') {
            cursor.skipBlanks();
        }
        if (cursor.hasFailed() || !(cursor.current() == mark || cursor.isAtLineEnd())) {
            return RecordHeader.NONE;
        }
        int body = cursor.position();
        int said = cursor.skip().skipUpTo(mark).skip().skipUpTo(mark).skip().position();
        return new RecordHeader(RecordEnd.AT_NEXT_RECORD, number, source, sourceEnd, at, said, Math.max(body, said), 0);
    }
}
