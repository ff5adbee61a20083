package org.troubletree.event;

import java.util.List;
import java.util.Optional;

/**
 * Rows under a line that names their columns, parted by commas or tabs: exported lists of every viewer, and what programs
 * that query logs write. A description in quotes may go over many lines.
 */
final class DelimitedForm implements Form {
    private static final int FEWEST_NAMES = 4;
    private static final int LONGEST_HEADER = 400;

    private final String text;
    private char mark = ',';
    private Optional<Columns> columns = Optional.empty();

    DelimitedForm(Paste paste) {
        this.text = paste.text();
    }

    @Override
    public Optional<Opening> first(Stretch stretch) {
        int from = stretch.from();
        int to = stretch.to();
        if (!stretch.isLine() || !hasMarks(from, to) || namesColumns(from, to) || columns.isEmpty()) {
            return Optional.empty();
        }
        var cells = Cell.split(text, from, to, mark);
        int id = columns.get().index(Field.ID);
        if (id < 0
                || id >= cells.size()
                || EventId.of(cells.get(id).text().strip()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(row(from, to, cells));
    }

    private boolean hasMarks(int from, int to) {
        int marks = 0;
        for (int at = from; at < to && marks < FEWEST_NAMES - 1; at++) {
            marks += text.charAt(at) == ',' || text.charAt(at) == '\t' ? 1 : 0;
        }
        return marks == FEWEST_NAMES - 1;
    }

    /** Whether this line names the columns of the rows below it; remembers them when it does. */
    private boolean namesColumns(int from, int to) {
        if (to - from > LONGEST_HEADER || text.substring(from, to).chars().anyMatch(Character::isDigit)) {
            return false;
        }
        char found = text.indexOf('\t', from, to) >= 0 ? '\t' : ',';
        var names = Cell.split(text, from, to, found).stream().map(Cell::text).toList();
        var named = names.size() < FEWEST_NAMES ? Optional.<Columns>empty() : Columns.named(names);
        if (named.filter(all -> all.has(Field.ID)).isEmpty()) {
            return false;
        }
        columns = named;
        mark = found;
        return true;
    }

    private Opening row(int from, int to, List<Cell> cells) {
        var known = columns.orElseThrow();
        var heading = known.heading(cells.stream().map(Cell::text).toList());
        int named = known.index(Field.DESCRIPTION);
        int at = named >= 0 ? named : known.fields().size();
        return at < cells.size() ? described(from, to, heading, cells, at) : Opening.whole(from, heading, to, name());
    }

    /** With the description in that cell: in quotes, over as many lines as it takes; or the last, and open to its end. */
    private Opening described(int from, int to, Heading heading, List<Cell> cells, int at) {
        int start = cells.get(at).start();
        int closing = start < to && text.charAt(start) == '"' ? Cell.closing(text, start) : -1;
        if (closing >= 0) {
            var description = Cell.unquoted(text.substring(start, closing + 1));
            return Opening.whole(from, heading.with(Field.DESCRIPTION, description), Math.max(to, closing + 1), name());
        }
        return at + 1 < cells.size() && columns.orElseThrow().index(Field.DESCRIPTION) == at
                ? Opening.whole(
                        from, heading.with(Field.DESCRIPTION, cells.get(at).text()), to, name())
                : new Opening(from, heading, start, Body.LABELLED, name());
    }

    private String name() {
        return mark == '\t' ? "list-tab" : "list-csv";
    }
}
