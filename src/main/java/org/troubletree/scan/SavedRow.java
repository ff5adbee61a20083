package org.troubletree.scan;

import org.troubletree.scan.Head.Ending;

/** A row of a log saved by Event Viewer of Windows NT to XP, its columns parted by tabs or by commas. */
final class SavedRow implements RecordForm {
    @Override
    public Head head(byte[] bytes, int at, int to) {
        var cursor = Stamp.over(new Cursor(bytes, at, to));
        byte mark = cursor.oneOf("\t,");
        int source = cursor.place();
        int sourceEnd = cursor.upTo(mark).place();
        cursor.skip().upTo(mark).skip().upTo(mark).skip().blanks();
        int number = cursor.eventNumber();
        if (mark != '\t') {
            cursor.blanks();
        }
        if (cursor.failed() || !(cursor.here() == mark || cursor.atLineEnd())) {
            return Head.NONE;
        }
        int body = cursor.place();
        int said = cursor.skip().upTo(mark).skip().upTo(mark).skip().place();
        return new Head(Ending.OPEN, number, source, sourceEnd, at, said, Math.max(body, said), 0);
    }
}
