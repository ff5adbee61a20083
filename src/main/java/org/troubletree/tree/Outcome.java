package org.troubletree.tree;

import java.util.List;

/**
 * A node where a walk ends. {@code knownBy} lists the facts that separate a named cause from its neighbours; it is
 * empty if no cause is named.
 */
public record Outcome(Page page, Result result, List<String> knownBy) implements Node {
    /** How a walk ended. */
    public enum Result {
        /** The cause was found and removed. */
        FIXED,
        /** The cause was found and its effect reduced. */
        WORKAROUND,
        /** The cause was found; only the vendor can fix it. */
        KNOWN_FAULT,
        /** It is not a cause of this tree; the text says where to look. */
        OTHER_CAUSE,
        /** Evidence is missing; the text says what to collect. */
        UNDECIDED;

        /** Whether this result names a cause. */
        public boolean namesCause() {
            return switch (this) {
                case FIXED, WORKAROUND, KNOWN_FAULT -> true;
                case OTHER_CAUSE, UNDECIDED -> false;
            };
        }
    }

    /** Copies the list of facts. */
    public Outcome {
        knownBy = List.copyOf(knownBy);
    }

    @Override
    public List<Choice> choices() {
        return List.of();
    }
}
