package org.troubletree.event;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that programs give to the properties of an event, each one word: in lists, and above the columns of tables. */
final class PropertyNames {
    private static final Map<Field, Set<String>> NAMES = Map.of(
            Field.ID, Set.of("instanceid", "eventid", "eventcode", "id"),
            Field.SOURCE, Set.of("source", "sourcename", "providername"),
            Field.TYPE, Set.of("entrytype", "eventtypename", "leveldisplayname"),
            Field.CATEGORY, Set.of("category", "eventcategoryname", "taskdisplayname"),
            Field.DATE, Set.of("timegenerated", "timecreated"),
            Field.COMPUTER, Set.of("machinename", "computername", "pscomputername"),
            Field.DESCRIPTION, Set.of("message"),
            Field.DATA, Set.of("data"),
            Field.OTHER, Set.of("index", "logname", "recordid"));

    private PropertyNames() {}

    /** What a property of this name tells, where it is known. */
    static Optional<Field> field(String name) {
        return field(NAMES, name);
    }

    /** The one that has this name among its names, whatever its case. */
    static Optional<Field> field(Map<Field, Set<String>> names, String name) {
        var even = name.strip().toLowerCase(Locale.ROOT);
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().contains(even))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
