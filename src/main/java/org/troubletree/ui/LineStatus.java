package org.troubletree.ui;

import java.util.Arrays;
import java.util.List;
import org.troubletree.event.EventText;
import org.troubletree.text.LineRange;

/** What the reader made of a line of the pasted text. */
enum LineStatus {
    /** Blank, or not read yet. */
    NOTHING,
    /** An event begins on this line. */
    BEGINS,
    /** The line belongs to the event above. */
    GOES_ON,
    /** The line has text that belongs to no event. */
    LEFT;

    /** What became of the first so many lines. */
    static List<LineStatus> of(EventText read, int lines) {
        var belongings = new LineStatus[lines];
        Arrays.fill(belongings, NOTHING);
        read.unread().forEach(range -> fill(belongings, range, LEFT));
        read.events().forEach(event -> {
            fill(belongings, event.lines(), GOES_ON);
            if (event.line() <= lines) {
                belongings[event.line() - 1] = BEGINS;
            }
        });
        return List.of(belongings);
    }

    private static void fill(LineStatus[] belongings, LineRange range, LineStatus belonging) {
        int first = Math.min(range.first() - 1, belongings.length);
        Arrays.fill(belongings, first, Math.max(first, Math.min(range.last(), belongings.length)), belonging);
    }
}
