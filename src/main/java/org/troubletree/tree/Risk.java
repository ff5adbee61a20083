package org.troubletree.tree;

/** What can go wrong when a change is made. One risk is warned of once on a way; its id tells risks apart. */
public record Risk(String id, Level level, String text) {
    /** How bad it can get, from a service that stops for a while to data that is lost. */
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
