package org.troubletree.tree;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A recorded case: what the person saw and provided, their answers, and the expected result. {@code evidence} maps
 * kinds ({@code event-log} or the name of a reader) to text, {@code answers} maps node ids to choice ids.
 */
public record Scenario(
        String id,
        String title,
        List<String> symptoms,
        Map<String, String> evidence,
        Expected expected,
        Map<String, String> answers) {
    /** The kind of evidence that is matched against signatures. */
    public static final String EVENT_LOG = "event-log";

    /**
     * The expected result: the signature that the events open, if the case begins with a match; the signatures that
     * they must not open; and the node at which the walk ends.
     */
    public record Expected(Optional<String> opens, List<String> notOpens, String reaches) {
        /** Copies the list. */
        public Expected {
            notOpens = List.copyOf(notOpens);
        }
    }

    /** Copies the lists and maps. */
    public Scenario {
        symptoms = List.copyOf(symptoms);
        evidence = Ordered.copy(evidence);
        answers = Ordered.copy(answers);
    }

    /** The text of the event log; empty if the case has none. */
    public String eventLog() {
        return handedIn(EVENT_LOG).orElse("");
    }

    /** The evidence for this reader. */
    public Optional<String> handedIn(String reader) {
        return Optional.ofNullable(evidence.get(reader));
    }

    /** The choice that the case takes at this node. */
    public Optional<String> answer(String node) {
        return Optional.ofNullable(answers.get(node));
    }
}
