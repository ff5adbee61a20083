package org.troubletree.scan;

/**
 * What the first lines of a record show. Places are offsets in the window: where the source stands and ends, where the date
 * does and where the description begins, each -1 where that is not known; {@code body} is where looking goes on, with so
 * many lines passed. {@code number} is what Event Viewer shows.
 */
record Head(Ending ending, int number, int sourceFrom, int sourceTo, int date, int said, int body, int lines) {
    /** No record surely begins there. */
    static final Head NONE = new Head(Ending.UNKNOWN, -1, -1, -1, -1, -1, -1, 0);

    /** Where a record ends. */
    enum Ending {
        UNKNOWN,
        /** Where the next one begins. */
        OPEN,
        /** Where its body begins: what follows before the next one is not part of it. */
        BODY
    }

    boolean isSure() {
        return ending != Ending.UNKNOWN;
    }

    boolean isWhole() {
        return ending == Ending.BODY;
    }

    /** The same where the window was moved on by so many bytes. */
    Head movedOn(int by) {
        return isSure()
                ? new Head(
                        ending,
                        number,
                        movedOn(sourceFrom, by),
                        movedOn(sourceTo, by),
                        movedOn(date, by),
                        movedOn(said, by),
                        movedOn(body, by),
                        lines)
                : this;
    }

    private static int movedOn(int place, int by) {
        return place < 0 ? place : place - by;
    }
}
