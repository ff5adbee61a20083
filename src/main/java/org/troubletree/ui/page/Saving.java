package org.troubletree.ui.page;

import org.troubletree.tree.RegistryAction;
import org.troubletree.walk.StateBefore;









/** A file that a person asks for on a page. */
public sealed interface Saving {
    /** The forms of a report. */
    enum Form {
        TEXT,
        MARKDOWN,
        HTML
    }

    /** What becomes of the names of computers and people in a report. */
    enum Names {
        SHOWN,
        MASKED
    }

    /** The report of the walk. */
    record Report(Form form, Names names) implements Saving {}

    /** The registry file that makes a change. */
    record Redo(RegistryAction action) implements Saving {}

    /** The registry file that puts back what was there before a change. */
    record Undo(RegistryAction action, StateBefore before) implements Saving {}
}
