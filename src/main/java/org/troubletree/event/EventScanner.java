package org.troubletree.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Scans a text line by line, asks the forms where events begin, and assigns to each event the text up to the next
 * one.
 */
final class EventScanner {
    private final NormalizedText paste;
    private final List<EventForm> forms;
    private DescriptionState stateAbove = DescriptionState.NONE;

    private EventScanner(NormalizedText paste, List<EventForm> forms) {
        this.paste = paste;
        this.forms = forms;
    }

    static EventScanner forText(NormalizedText paste) {
        return new EventScanner(paste, EventForms.allFor(paste));
    }

    /**
     * Returns the events. If no form finds any, returns events that are mentioned in sentences, or else messages
     * without a heading.
     */
    EventText readEvents(Predicate<String> isMessage) {
        var openings = findEventStarts();
        openings = openings.isEmpty() ? SentenceForm.findEventStarts(paste) : openings;
        openings = openings.isEmpty() ? new MessageOnlyForm(paste, isMessage).findEventStarts() : openings;
        return new EventAssembler(paste, openings).assemble();
    }

    private List<EventStart> findEventStarts() {
        var openings = new ArrayList<EventStart>();
        int from = 0;
        for (int line = 0; line < paste.lineCount(); line++) {
            int begin = Math.max(from, paste.lineStart(line));
            var opening = findFirst(line, begin);
            while (opening.isPresent()) {
                openings.add(opening.get());
                stateAbove = opening.get().state() == DescriptionState.WHOLE
                        ? DescriptionState.NONE
                        : opening.get().state();
                from = Math.max(
                        opening.get().bodyStart(), Math.max(begin, opening.get().start()) + 1);
                line = paste.lineAt(from);
                begin = from;
                opening = findFirst(line, from);
            }
        }
        return openings;
    }

    /**
     * Returns the first event that begins there. If two forms find one at the same offset, the form that was asked
     * first wins.
     */
    private Optional<EventStart> findFirst(int line, int from) {
        int to = paste.lineEnd(line);
        int ink = paste.skipBlanks(from, to);
        if (ink >= to) {
            return Optional.empty();
        }
        var stretch = new LineSlice(line, paste.lineStart(line), from, to, ink, stateAbove);
        Optional<EventStart> first = Optional.empty();
        for (var form : forms) {
            var found = form.findEvent(stretch);
            if (found.isPresent()
                    && (first.isEmpty() || found.get().start() < first.get().start())) {
                first = found;
            }
        }
        return first;
    }
}
