package org.troubletree.tree;

/** What can go wrong when a change is made. A path warns of a risk once; the id identifies the risk. */
public record Risk(String id, Level level, String text) {
    /** The severity, from a service that stops for a while to lost data. */
    public enum Level {
        SERVICE,
        CONFIGURATION,
        MESSAGES,
        DATA;

        /** Whether mail or data may be lost, which a screen shows as danger. */
        public boolean losesData() {
            return this == MESSAGES || this == DATA;
        }
    }
}
