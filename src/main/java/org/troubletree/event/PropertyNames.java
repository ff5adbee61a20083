package org.troubletree.event;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of event properties in lists and above columns, each one word. */
final class PropertyNames {
    private static final Map<HeadingField, Set<String>> NAMES = Map.of(
            HeadingField.ID, Set.of("instanceid", "eventid", "eventcode", "id"),
            HeadingField.SOURCE, Set.of("source", "sourcename", "providername"),
            HeadingField.TYPE, Set.of("entrytype", "eventtypename", "leveldisplayname"),
            HeadingField.CATEGORY, Set.of("category", "eventcategoryname", "taskdisplayname"),
            HeadingField.DATE, Set.of("timegenerated", "timecreated"),
            HeadingField.COMPUTER, Set.of("machinename", "computername", "pscomputername"),
            HeadingField.DESCRIPTION, Set.of("message"),
            HeadingField.DATA, Set.of("data"),
            HeadingField.OTHER, Set.of("index", "logname", "recordid"));

    private PropertyNames() {}

    /** Returns the field of a property, or empty if the name is unknown. */
    static Optional<HeadingField> field(String name) {
        return field(NAMES, name);
    }

    /** Returns the field with this name in the map. Case is ignored. */
    static Optional<HeadingField> field(Map<HeadingField, Set<String>> names, String name) {
        var lowerCase = name.strip().toLowerCase(Locale.ROOT);
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().contains(lowerCase))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
