package org.troubletree.event;

import java.util.List;

/** The known forms in the order in which they are tried. */
final class EventForms {
    private EventForms() {}

    static List<EventForm> allFor(NormalizedText paste) {
        var labels = LabelFinder.findLabels(paste);
        return List.of(
                new XmlForm(paste),
                new FriendlyForm(paste),
                new PropertyListForm(paste),
                new DelimitedForm(paste),
                new TableForm(paste),
                new SavedForm(paste),
                new DumpelForm(paste),
                new PsLogListRowForm(paste),
                new PsLogListForm(paste),
                new ListRowForm(paste),
                new NumberedLogForm(paste),
                new NoMessageForm(paste),
                new BareForm(paste, labels),
                new LabelledForm(paste, labels));
    }
}
