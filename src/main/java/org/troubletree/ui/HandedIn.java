package org.troubletree.ui;

import java.util.ArrayList;
import org.troubletree.event.EventText;
import org.troubletree.match.Matcher;

/** What a person hands in on the start page: text, and one event typed. */
record HandedIn(String pasted, TypedEvent typed) {
    /** All of it as one text: what was pasted, and behind it the typed event in the form in which articles print events. */
    String text() {
        if (typed.isEmpty()) {
            return pasted;
        }
        return pasted.isBlank() ? typed.text() : pasted + "\n\n" + typed.text();
    }

    /** The events of both. The typed one is not read from text, so nothing that stands around it can change it. */
    EventText read(Matcher matcher) {
        var read = matcher.read(pasted);
        if (typed.isEmpty()) {
            return read;
        }
        var events = new ArrayList<>(read.events());
        events.add(typed.event(firstLine()));
        return new EventText(events, read.left());
    }

    private int firstLine() {
        return pasted.isBlank() ? 1 : (int) (pasted + "\n\nx").lines().count();
    }
}
