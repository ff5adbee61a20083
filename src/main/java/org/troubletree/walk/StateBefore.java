package org.troubletree.walk;

import org.troubletree.tree.RegistryData;

/** The state of the server before a change, as it was recorded. */
public sealed interface StateBefore {
    /** The registry value existed with this data. */
    record HeldValue(RegistryData data) implements StateBefore {
        @Override
        public String shown() {
            return data.shown();
        }
    }

    /** The registry value did not exist. */
    record AbsentValue() implements StateBefore {
        @Override
        public String shown() {
            return "no such value";
        }
    }

    /** The state in the person's words, if the change is a procedure. */
    record DescribedState(String text) implements StateBefore {
        @Override
        public String shown() {
            return text;
        }
    }

    /** The state as it is shown to a person. */
    String shown();
}
