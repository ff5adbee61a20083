package org.troubletree.ui;

import java.util.ArrayList;
import org.troubletree.event.Event;
import org.troubletree.text.LineRange;

/** One event as typed by a person who cannot paste: source, number and first words. Each may be empty. */
record TypedEvent(String source, String id, String words) {
    static final TypedEvent EMPTY = new TypedEvent("", "", "");

    boolean isEmpty() {
        return source.isBlank() && id.isBlank() && words.isBlank();
    }

    /** The event in the form in which articles print events. */
    String text() {
        var lines = new ArrayList<String>();
        if (!id.isBlank()) {
            lines.add("Event ID: " + oneLine(id));
        }
        if (!source.isBlank()) {
            lines.add("Source: " + oneLine(source));
        }
        if (!words.isBlank()) {
            lines.add("Description: " + oneLine(words));
        }
        return String.join("\n", lines);
    }

    /** The event itself; its text begins on this line. */
    Event event(int firstLine) {
        var lines = new LineRange(firstLine, firstLine + (int) text().lines().count() - 1);
        return Event.typed(lines, oneLine(id), oneLine(source), oneLine(words));
    }

    private static String oneLine(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }
}
