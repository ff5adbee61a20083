package org.troubletree.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.troubletree.text.WrittenDate;

/**
 * Reads the rows of a table whose column names are underlined with dashes, as PowerShell and eventquery print it. An
 * id may begin to the left of its column name. Long cells are cut off.
 */
final class TableForm implements EventForm {
    private static final Pattern DASHES = Pattern.compile("\\s*-{2,}+(?: ++-{2,}+)++\\s*");

    private static final Pattern STAMP = Pattern.compile(
            "\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4} +\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?: [AaPp]\\.?[Mm]\\.?)?");

    private static final int MAX_LINES_ABOVE = 4;
    private static final Pattern PROVIDER = Pattern.compile("\\s*ProviderName: (\\S.*)");
    private static final Pattern CLOCK = Pattern.compile(".*\\d:\\d\\d.*");

    private final NormalizedText normalized;
    private Heading commonValues = Heading.empty();
    private List<Integer> starts = List.of();
    private Optional<ListColumns> columns = Optional.empty();

    TableForm(NormalizedText normalized) {
        this.normalized = normalized;
    }

    @Override
    public Optional<EventStart> findEvent(LineSlice slice) {
        int line = slice.line();
        boolean dashed = normalized.text().startsWith("--", slice.firstNonBlank());
        if (!slice.isWholeLine() || (columns.isEmpty() && !dashed)) {
            return Optional.empty();
        }
        if (readUnderline(line)) {
            return Optional.empty();
        }
        if (columns.isPresent() && normalized.isBlank(line - 1)) {
            columns = Optional.empty();
        }
        return columns.flatMap(known -> row(line, known));
    }

    /** Stores the columns if this line underlines their names. Returns whether it is such a line. */
    private boolean readUnderline(int line) {
        var dashes = normalized.line(line);
        if (line == 0 || !DASHES.matcher(dashes).matches()) {
            return false;
        }
        starts = new ArrayList<>();
        for (int at = 0; at < dashes.length() && starts.size() < ListCell.MOST; at++) {
            if (dashes.charAt(at) == '-' && (at == 0 || dashes.charAt(at - 1) != '-')) {
                starts.add(at);
            }
        }
        columns = ListColumns.fromNames(cells(normalized.line(line - 1), Optional.empty()));
        commonValues = sourceAbove(line - 1);
        return true;
    }

    /** Returns the source in the line above the column names, which applies to all rows. */
    private Heading sourceAbove(int names) {
        int line = names - 1;
        while (line > 0 && normalized.isBlank(line) && names - line < MAX_LINES_ABOVE) {
            line--;
        }
        var provider = PROVIDER.matcher(line < 0 ? "" : normalized.line(line));
        return provider.matches() ? Heading.empty().with(HeadingField.SOURCE, provider.group(1)) : Heading.empty();
    }

    private Optional<EventStart> row(int line, ListColumns known) {
        var cells = cells(normalized.line(line), Optional.of(known));
        var heading = known.heading(cells).withMissingFrom(commonValues);
        int described = known.index(HeadingField.DESCRIPTION);
        if (described >= 0) {
            heading = heading.with(HeadingField.DESCRIPTION, cells.get(described));
            heading = heading.withMissingFrom(
                    NoMessageForm.heading(cells.get(described)).orElseGet(Heading::empty));
        }
        boolean numbered =
                heading.value(HeadingField.ID).flatMap(EventId::of).isPresent() || !known.has(HeadingField.ID);
        boolean dated = known.has(HeadingField.DATE)
                ? heading.value(HeadingField.DATE).flatMap(WrittenDate::find).isPresent()
                : CLOCK.matcher(heading.value(HeadingField.TIME).orElse("")).matches();
        return numbered && dated
                ? Optional.of(EventStart.whole(
                        normalized.lineStart(line), heading, normalized.lineEnd(line), EventFormat.TABLE))
                : Optional.empty();
    }

    private List<String> cells(String row, Optional<ListColumns> known) {
        var cells = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? columnStart(row, from, i + 1, known) : row.length();
            to = Math.max(from, Math.min(to, row.length()));
            cells.add(row.substring(Math.min(from, row.length()), to).strip());
            from = to;
        }
        return cells;
    }

    /**
     * Returns the offset of the column in this row. A word across the border is assigned to the column that it fits.
     */
    private int columnStart(String row, int from, int column, Optional<ListColumns> known) {
        int at = starts.get(column);
        var before = known.map(all -> all.fields().get(column - 1)).orElse(HeadingField.OTHER);
        if (before == HeadingField.ID) {
            return wordEnd(row, from);
        }
        boolean across = at > 0 && at < row.length() && row.charAt(at - 1) > ' ' && row.charAt(at) > ' ';
        boolean number = known.isPresent() && known.get().fields().get(column) == HeadingField.ID;
        while (across && number && at > 0 && row.charAt(at - 1) > ' ') {
            at--;
        }
        at = across && !number ? wordEnd(row, at) : at;
        return before == HeadingField.DATE ? Math.max(at, timestampEnd(row, starts.get(column - 1))) : at;
    }

    /** Returns the end of the word at this offset or after the next blanks. */
    private static int wordEnd(String row, int from) {
        int at = from;
        while (at < row.length() && row.charAt(at) <= ' ') {
            at++;
        }
        while (at < row.length() && row.charAt(at) > ' ') {
            at++;
        }
        return at;
    }

    /** Returns the end of the date and time at this offset, which may be longer than the name of their column. */
    private static int timestampEnd(String row, int from) {
        var stamp = STAMP.matcher(row);
        return from < row.length() && stamp.find(from) && stamp.start() == from ? stamp.end() : from;
    }
}
