package org.troubletree.event;

import java.util.List;

/** The known forms in the order in which they are tried. */
final class EventForms {
    private EventForms() {}

    static List<EventForm> allFor(NormalizedText normalized) {
        var labels = LabelFinder.findLabels(normalized);
        return List.of(
                new XmlForm(normalized),
                new FriendlyForm(normalized),
                new PropertyListForm(normalized),
                new DelimitedForm(normalized),
                new TableForm(normalized),
                new SavedForm(normalized),
                new DumpelForm(normalized),
                new PsLogListRowForm(normalized),
                new PsLogListForm(normalized),
                new ListRowForm(normalized),
                new NumberedLogForm(normalized),
                new NoMessageForm(normalized),
                new BareForm(normalized, labels),
                new LabelledForm(normalized, labels));
    }
}
