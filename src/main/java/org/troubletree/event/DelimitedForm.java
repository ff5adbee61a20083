package org.troubletree.event;

import java.util.List;
import java.util.Optional;

/**
 * Reads rows below a line of column names, separated by tabs, commas or semicolons: lists exported by viewers and by
 * programs that query logs. A quoted description may span several lines.
 */
final class DelimitedForm implements EventForm {
    private static final int FEWEST_NAMES = 4;
    private static final int LONGEST_HEADER = 400;
    private static final List<Character> SEPARATORS = List.of('\t', ';', ',');

    private final String text;
    private char separator = ',';
    private Optional<ListColumns> columns = Optional.empty();

    DelimitedForm(NormalizedText normalized) {
        this.text = normalized.text();
    }

    @Override
    public Optional<EventStart> findEvent(LineSlice slice) {
        int from = slice.from();
        int to = slice.to();
        if (!slice.isWholeLine() || !hasSeparators(from, to) || readColumnNames(from, to)) {
            return Optional.empty();
        }
        return columns.flatMap(known -> row(from, known));
    }

    private boolean hasSeparators(int from, int to) {
        int marks = 0;
        for (int at = from; at < to && marks < FEWEST_NAMES - 1; at++) {
            marks += SEPARATORS.contains(text.charAt(at)) ? 1 : 0;
        }
        return marks == FEWEST_NAMES - 1;
    }

    /**
     * Stores the column names and the separator of this line, if it is a line of column names. Returns whether it is.
     */
    private boolean readColumnNames(int from, int to) {
        if (to - from > LONGEST_HEADER || text.substring(from, to).chars().anyMatch(Character::isDigit)) {
            return false;
        }
        for (char found : SEPARATORS) {
            var names = ListCell.splitRow(text, from, found).stream()
                    .map(ListCell::text)
                    .toList();
            var named = names.size() < FEWEST_NAMES ? Optional.<ListColumns>empty() : ListColumns.fromNames(names);
            if (named.filter(all -> all.has(HeadingField.ID)).isPresent()) {
                columns = named;
                separator = found;
                return true;
            }
        }
        return false;
    }

    private Optional<EventStart> row(int from, ListColumns known) {
        var cells = known.joinExtraCells(ListCell.splitRow(text, from, separator), text);
        var heading = known.heading(cells.stream().map(ListCell::text).toList());
        int named = known.index(HeadingField.DESCRIPTION);
        int descriptionIndex = named >= 0 ? named : known.fields().size();
        return heading.value(HeadingField.ID)
                .flatMap(EventId::of)
                .map(id -> eventStart(from, heading, cells, descriptionIndex));
    }

    /**
     * Reads the description from that cell. A description in the last cell without quotes continues up to the next
     * row.
     */
    private EventStart eventStart(int from, Heading heading, List<ListCell> cells, int descriptionIndex) {
        if (descriptionIndex + 1 == cells.size() && !cells.get(descriptionIndex).isQuoted()) {
            return new EventStart(
                    from, heading, cells.get(descriptionIndex).start(), DescriptionState.LABELLED, format());
        }
        var described = descriptionIndex < cells.size()
                ? heading.with(
                        HeadingField.DESCRIPTION, cells.get(descriptionIndex).text())
                : heading;
        return EventStart.whole(from, described.withData(), cells.getLast().end(), format());
    }

    private EventFormat format() {
        return separator == '\t' ? EventFormat.LIST_TAB : EventFormat.LIST_CSV;
    }
}
