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
    private final NormalizedText normalized;
    private final List<EventForm> forms;
    private DescriptionState stateAbove = DescriptionState.NONE;

    private EventScanner(NormalizedText normalized, List<EventForm> forms) {
        this.normalized = normalized;
        this.forms = forms;
    }

    static EventScanner forText(NormalizedText normalized) {
        return new EventScanner(normalized, EventForms.allFor(normalized));
    }

    /**
     * Returns the events. If no form finds any, returns events that are mentioned in sentences, or else messages
     * without a heading.
     */
    EventText readEvents(Predicate<String> isMessage) {
        var eventStarts = findEventStarts();
        eventStarts = eventStarts.isEmpty() ? SentenceForm.findEventStarts(normalized) : eventStarts;
        eventStarts =
                eventStarts.isEmpty() ? new MessageOnlyForm(normalized, isMessage).findEventStarts() : eventStarts;
        return new EventAssembler(normalized, eventStarts).assemble();
    }

    private List<EventStart> findEventStarts() {
        var eventStarts = new ArrayList<EventStart>();
        int from = 0;
        for (int line = 0; line < normalized.lineCount(); line++) {
            int begin = Math.max(from, normalized.lineStart(line));
            var eventStart = findFirst(line, begin);
            while (eventStart.isPresent()) {
                eventStarts.add(eventStart.get());
                stateAbove = eventStart.get().state() == DescriptionState.WHOLE
                        ? DescriptionState.NONE
                        : eventStart.get().state();
                from = Math.max(
                        eventStart.get().bodyStart(),
                        Math.max(begin, eventStart.get().start()) + 1);
                line = normalized.lineAt(from);
                begin = from;
                eventStart = findFirst(line, from);
            }
        }
        return eventStarts;
    }

    /**
     * Returns the first event that begins there. If two forms find one at the same offset, the form that was asked
     * first wins.
     */
    private Optional<EventStart> findFirst(int line, int from) {
        int to = normalized.lineEnd(line);
        int firstNonBlank = normalized.skipBlanks(from, to);
        if (firstNonBlank >= to) {
            return Optional.empty();
        }
        var slice = new LineSlice(line, normalized.lineStart(line), from, to, firstNonBlank, stateAbove);
        Optional<EventStart> first = Optional.empty();
        for (var form : forms) {
            var found = form.findEvent(slice);
            if (found.isPresent()
                    && (first.isEmpty() || found.get().start() < first.get().start())) {
                first = found;
            }
        }
        return first;
    }
}
