package org.troubletree.ui.page;

import org.troubletree.tree.RegistryAction;
import org.troubletree.walk.StateBefore;

/** A file that a person asks for on a page. */
public sealed interface SaveRequest {
    /** The forms of a report. */
    enum SaveFormat {
        TEXT,
        MARKDOWN,
        HTML
    }

    /** What becomes of the names of computers and people in a report. */
    enum NameMasking {
        SHOWN,
        MASKED
    }

    /** The report of the walk. */
    record ReportRequest(SaveFormat form, NameMasking names) implements SaveRequest {}

    /** The registry file that makes a change. */
    record Redo(RegistryAction action) implements SaveRequest {}

    /** The registry file that puts back what was there before a change. */
    record Undo(RegistryAction action, StateBefore before) implements SaveRequest {}
}
