package org.troubletree.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns of a list of events, by their names. Columns that are not kept are {@code OTHER}. */
record ListColumns(List<HeadingField> fields) {
    private static final int FEWEST = 2;
    /** Names that are used only for columns, since they are too common in prose to be labels. */
    private static final Map<HeadingField, Set<String>> NAMES = Map.of(
            HeadingField.DATE,
                    Set.of(
                            "date and time",
                            "date time",
                            "datum und uhrzeit",
                            "date et heure",
                            "fecha y hora",
                            "data e ora",
                            "datum en tijd",
                            "data e hora",
                            "日期"),
            HeadingField.TIME, Set.of("时间"),
            HeadingField.TYPE, Set.of("typ", "tipo", "类型"),
            HeadingField.SOURCE, Set.of("来源"),
            HeadingField.CATEGORY,
                    Set.of("task catagory", "kategorie", "catégorie", "categoría", "categoria", "categorie", "分类"),
            HeadingField.ID, Set.of("ereignis", "événement", "suceso", "evento", "gebeurtenis", "事件"),
            HeadingField.USER, Set.of("用户"),
            HeadingField.COMPUTER, Set.of("计算机"));

    /** Returns the columns with these names, or empty if they are not columns of a list of events. */
    static Optional<ListColumns> fromNames(List<String> names) {
        var columns = new ListColumns(fields(names));
        long known = columns.fields.stream()
                .filter(field -> field != HeadingField.OTHER)
                .count();
        boolean dated = columns.has(HeadingField.DATE) || columns.has(HeadingField.TIME);
        boolean isOfSome = columns.has(HeadingField.SOURCE)
                || columns.has(HeadingField.TYPE)
                || columns.has(HeadingField.DESCRIPTION)
                || columns.has(HeadingField.COMPUTER);
        boolean events = dated && isOfSome && (columns.has(HeadingField.ID) || columns.has(HeadingField.DESCRIPTION));
        return events && known >= FEWEST ? Optional.of(columns) : Optional.empty();
    }

    boolean has(HeadingField field) {
        return fields.contains(field);
    }

    /** Returns the index of the column, or -1. */
    int index(HeadingField field) {
        return fields.indexOf(field);
    }

    /** Returns the cells of a row after joining the cells of a description that contains the separator. */
    List<ListCell> joinExtraCells(List<ListCell> cells, String normalized) {
        int described = has(HeadingField.DESCRIPTION) ? index(HeadingField.DESCRIPTION) : fields.size();
        int after = Math.max(0, fields.size() - 1 - described);
        int last = cells.size() - 1 - after;
        if (last <= described || cells.get(described).isQuoted()) {
            return cells;
        }
        int start = cells.get(described).start();
        int end = cells.get(last).end();
        var joined = new ArrayList<>(cells.subList(0, described));
        joined.add(new ListCell(normalized.substring(start, end), start, end));
        joined.addAll(cells.subList(last + 1, cells.size()));
        return joined;
    }

    /** Returns the heading with the values of these cells, except the description. */
    Heading heading(List<String> cells) {
        var heading = Heading.empty();
        for (int i = 0; i < Math.min(fields.size(), cells.size()); i++) {
            var field = fields.get(i);
            heading = field == HeadingField.OTHER || field == HeadingField.DESCRIPTION
                    ? heading
                    : heading.with(field, cells.get(i));
        }
        return heading;
    }

    /**
     * Returns the field of each column. {@code Data} is a date in some languages, and the bytes of the data if there
     * is another date.
     */
    private static List<HeadingField> fields(List<String> names) {
        var fields = names.stream().map(ListColumns::field).toList();
        return fields.contains(HeadingField.DATE)
                ? fields
                : fields.stream()
                        .map(field -> field == HeadingField.DATA ? HeadingField.DATE : field)
                        .toList();
    }

    private static HeadingField field(String name) {
        return PropertyNames.field(name)
                .or(() -> PropertyNames.field(NAMES, name))
                .or(() -> LabelVocabulary.all().entry(name.strip()).map(LabelVocabulary.LabelEntry::field))
                .orElse(HeadingField.OTHER);
    }
}
