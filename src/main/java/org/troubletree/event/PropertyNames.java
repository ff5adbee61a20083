package org.troubletree.event;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that programs give to the properties of an event, each one word: in lists, and above the columns of tables. */
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

    /** What a property of this name tells, where it is known. */
    static Optional<HeadingField> field(String name) {
        return field(NAMES, name);
    }

    /** The one that has this name among its names, whatever its case. */
    static Optional<HeadingField> field(Map<HeadingField, Set<String>> names, String name) {
        var even = name.strip().toLowerCase(Locale.ROOT);
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().contains(even))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
