package org.troubletree.tree;

import java.util.List;

/**
 * A node where a walk ends. {@code knownBy} are the facts that tell a named cause from its neighbours; an outcome that
 * names none has none.
 */
public record Outcome(Page page, Result result, List<String> knownBy) implements Node {
    /** How a walk ended. */
    public enum Result {
        /** The cause was found and removed. */
        FIXED,
        /** The cause was found and made bearable. */
        WORKAROUND,
        /** The cause was found; its remedy comes from the vendor only. */
        KNOWN_FAULT,
        /** It is not the cause this tree is about; the text says where to look. */
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
