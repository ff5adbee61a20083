package org.troubletree.ui;

import java.util.Optional;

/** What is shown of a suggestion besides its reasons. */
record SuggestionNotes(Wizard wizard) {
    /** A remark if the person came back from it. */
    Optional<String> of(Suggestion lead) {
        return wizard.cameFrom(lead) ? Optional.of("You came back from this one.") : Optional.empty();
    }
}
