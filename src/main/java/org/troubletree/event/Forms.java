package org.troubletree.event;

import java.util.List;

/** The forms that are known, in the order in which they are asked. */
final class Forms {
    private Forms() {}

    static List<Form> of(Paste paste) {
        var labels = LabelScan.of(paste);
        return List.of(new SavedForm(paste), new BareForm(paste, labels), new LabelledForm(paste, labels));
    }
}
