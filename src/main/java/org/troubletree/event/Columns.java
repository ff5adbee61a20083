package org.troubletree.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of a list of events, by the names that stand above them. Those that tell nothing we keep are OTHER. */
record Columns(List<Field> fields) {
    private static final int FEWEST = 2;
    private static final Map<String, Field> NAMES = Map.ofEntries(
            Map.entry("date and time", Field.DATE),
            Map.entry("date time", Field.DATE),
            Map.entry("timegenerated", Field.DATE),
            Map.entry("timecreated", Field.DATE),
            Map.entry("instanceid", Field.ID),
            Map.entry("eventtypename", Field.TYPE),
            Map.entry("entrytype", Field.TYPE),
            Map.entry("leveldisplayname", Field.TYPE),
            Map.entry("eventcategoryname", Field.CATEGORY),
            Map.entry("task catagory", Field.CATEGORY),
            Map.entry("sourcename", Field.SOURCE),
            Map.entry("providername", Field.SOURCE),
            Map.entry("computername", Field.COMPUTER),
            Map.entry("machinename", Field.COMPUTER),
            Map.entry("message", Field.DESCRIPTION),
            Map.entry("类型", Field.TYPE),
            Map.entry("日期", Field.DATE),
            Map.entry("时间", Field.TIME),
            Map.entry("来源", Field.SOURCE),
            Map.entry("分类", Field.CATEGORY),
            Map.entry("事件", Field.ID),
            Map.entry("用户", Field.USER),
            Map.entry("计算机", Field.COMPUTER));

    /** The columns under these names, where they are those of a list of events. */
    static Optional<Columns> named(List<String> names) {
        var columns = new Columns(names.stream().map(Columns::field).toList());
        long known =
                columns.fields.stream().filter(field -> field != Field.OTHER).count();
        boolean events = columns.has(Field.DATE) && (columns.has(Field.ID) || columns.has(Field.DESCRIPTION));
        return events && known >= FEWEST ? Optional.of(columns) : Optional.empty();
    }

    boolean has(Field field) {
        return fields.contains(field);
    }

    /** Where the column stands, or -1. */
    int index(Field field) {
        return fields.indexOf(field);
    }

    /** The heading that a row of these cells is; the description is left out. */
    Heading heading(List<String> cells) {
        var heading = Heading.empty();
        for (int i = 0; i < Math.min(fields.size(), cells.size()); i++) {
            var field = fields.get(i);
            heading = field == Field.OTHER || field == Field.DESCRIPTION ? heading : heading.with(field, cells.get(i));
        }
        return heading;
    }

    private static Field field(String name) {
        var even = name.strip().toLowerCase(Locale.ROOT);
        var field = NAMES.get(even);
        return field != null
                ? field
                : Vocabulary.all().entry(even).map(Vocabulary.Entry::field).orElse(Field.OTHER);
    }
}
