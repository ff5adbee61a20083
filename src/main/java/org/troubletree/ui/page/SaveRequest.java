package org.troubletree.ui.page;

import org.troubletree.tree.RegistryAction;
import org.troubletree.walk.StateBefore;

/** A file that a person asks for on a page. */
public sealed interface SaveRequest {
    /** The formats of a report. */
    enum SaveFormat {
        TEXT,
        MARKDOWN,
        HTML
    }

    /** Whether a report shows or masks the names of computers and people. */
    enum NameMasking {
        SHOWN,
        MASKED
    }

    /** The report of the walk. */
    record ReportRequest(SaveFormat form, NameMasking names) implements SaveRequest {}

    /** The registry file that makes a change. */
    record Redo(RegistryAction action) implements SaveRequest {}

    /** The registry file that restores the state before a change. */
    record Undo(RegistryAction action, StateBefore before) implements SaveRequest {}
}
