package org.troubletree.log;

/**
 * What the first lines of a record show. Places are offsets in the window: where the source stands and ends, where the date
 * does and where the description begins, each -1 where that is not known; {@code body} is where looking goes on, with so
 * many lines passed. {@code number} is what Event Viewer shows.
 */
record RecordHeader(
        RecordEnd end,
        int eventId,
        int sourceStart,
        int sourceEnd,
        int dateStart,
        int descriptionStart,
        int resumeAt,
        int lineBreaks) {
    /** No record surely begins there. */
    static final RecordHeader NONE = new RecordHeader(RecordEnd.NO_RECORD, -1, -1, -1, -1, -1, -1, 0);

    /** Where a record ends. */
    enum RecordEnd {
        NO_RECORD,
        /** Where the next one begins. */
        AT_NEXT_RECORD,
        /** Where its body begins: what follows before the next one is not part of it. */
        AT_OWN_END
    }

    boolean isRecord() {
        return end != RecordEnd.NO_RECORD;
    }

    boolean isClosed() {
        return end == RecordEnd.AT_OWN_END;
    }

    /** The same where the window was moved on by so many bytes. */
    RecordHeader shiftedBack(int by) {
        return isRecord()
                ? new RecordHeader(
                        end,
                        eventId,
                        shiftedBack(sourceStart, by),
                        shiftedBack(sourceEnd, by),
                        shiftedBack(dateStart, by),
                        shiftedBack(descriptionStart, by),
                        shiftedBack(resumeAt, by),
                        lineBreaks)
                : this;
    }

    private static int shiftedBack(int place, int by) {
        return place < 0 ? place : place - by;
    }
}
