package org.troubletree.log;

/**
 * What the first lines of a record contain, as offsets in the buffer: start and end of the source, the date and the
 * description, each -1 if unknown. The search continues at {@code body}, after the given number of lines. {@code
 * number} is the number that Event Viewer shows.
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
    /** No certain record begins here. */
    static final RecordHeader NONE = new RecordHeader(RecordEnd.NO_RECORD, -1, -1, -1, -1, -1, -1, 0);

    /** Where a record ends. */
    enum RecordEnd {
        NO_RECORD,
        /** Where the next one begins. */
        AT_NEXT_RECORD,
        /** At the end of its body: what follows before the next record does not belong to it. */
        AT_OWN_END
    }

    boolean isRecord() {
        return end != RecordEnd.NO_RECORD;
    }

    boolean isClosed() {
        return end == RecordEnd.AT_OWN_END;
    }

    /** The same header after the buffer moved on by this many bytes. */
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
