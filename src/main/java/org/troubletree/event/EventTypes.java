package org.troubletree.event;

import java.util.Locale;
import java.util.Set;

/** The English names of event types. */
final class EventTypes {
    private static final Set<String> NAMES =
            Set.of("error", "warning", "information", "success audit", "failure audit");

    private EventTypes() {}

    static boolean isType(String word) {
        return NAMES.contains(word.strip().toLowerCase(Locale.ROOT));
    }
}
