package org.troubletree.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Goes over a text line by line, asks the forms where events begin, and gives each event the text up to the next. */
final class EventScanner {
    private final NormalizedText paste;
    private final List<EventForm> forms;
    private DescriptionState above = DescriptionState.NONE;

    private EventScanner(NormalizedText paste, List<EventForm> forms) {
        this.paste = paste;
        this.forms = forms;
    }

    static EventScanner of(NormalizedText paste) {
        return new EventScanner(paste, EventForms.of(paste));
    }

    /** The events; where no form sees any, those that are only spoken of, or else the messages that stand there alone. */
    EventText read(Predicate<String> isMessage) {
        var openings = openings();
        openings = openings.isEmpty() ? SentenceForm.openings(paste) : openings;
        openings = openings.isEmpty() ? new MessageOnlyForm(paste, isMessage).openings() : openings;
        return new EventAssembler(paste, openings).text();
    }

    private List<EventStart> openings() {
        var openings = new ArrayList<EventStart>();
        int from = 0;
        for (int line = 0; line < paste.lines(); line++) {
            int begin = Math.max(from, paste.start(line));
            var opening = first(line, begin);
            while (opening.isPresent()) {
                openings.add(opening.get());
                above = opening.get().kind() == DescriptionState.WHOLE
                        ? DescriptionState.NONE
                        : opening.get().kind();
                from = Math.max(
                        opening.get().body(), Math.max(begin, opening.get().start()) + 1);
                line = paste.lineAt(from);
                begin = from;
                opening = first(line, from);
            }
        }
        return openings;
    }

    /** The first event that begins there; of two forms that see one at the same place, the form that was asked first. */
    private Optional<EventStart> first(int line, int from) {
        int to = paste.end(line);
        int ink = paste.firstInk(from, to);
        if (ink >= to) {
            return Optional.empty();
        }
        var stretch = new LineSlice(line, paste.start(line), from, to, ink, above);
        Optional<EventStart> first = Optional.empty();
        for (var form : forms) {
            var found = form.first(stretch);
            if (found.isPresent()
                    && (first.isEmpty() || found.get().start() < first.get().start())) {
                first = found;
            }
        }
        return first;
    }
}
