package org.troubletree.ui;

import java.util.Optional;

/** What is to be said of a lead beside its reasons. */
record SuggestionNotes(Wizard wizard) {
    /** That the person came back from it, where they did. */
    Optional<String> of(Suggestion lead) {
        return wizard.cameFrom(lead) ? Optional.of("You came back from this one.") : Optional.empty();
    }
}
