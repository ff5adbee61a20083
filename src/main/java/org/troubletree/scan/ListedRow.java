package org.troubletree.scan;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.troubletree.event.EventText;
import org.troubletree.scan.Head.Ending;

/**
 * A row under a line that names its columns. Which column is which is asked of the reader of event text itself, with a row
 * in which every cell holds its own number, so that both always agree.
 */
record ListedRow(byte mark, int id, int source, int date, int described, int names) implements RecordForm {
    private static final int FEWEST = 4;
    private static final int MOST = 40;
    private static final int LONGEST_HEADER = 400;
    private static final int FIRST = 1001;
    private static final int DIGITS = 4;

    /** The rows under this line, where it names the columns of a list of events. */
    static Optional<ListedRow> under(byte[] bytes, int from, int to) {
        if (!mayName(bytes, from, to)) {
            return Optional.empty();
        }
        var line = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        char mark = line.indexOf('\t') >= 0 ? '\t' : line.indexOf(';') >= 0 ? ';' : ',';
        int names = line.split(String.valueOf(mark), -1).length;
        var cells = IntStream.range(0, names + 1)
                .mapToObj(cell -> String.valueOf(FIRST + cell))
                .collect(Collectors.joining(String.valueOf(mark)));
        return EventText.read(line + "\n" + cells).events().stream()
                .filter(event ->
                        event.format().startsWith("list-") && event.id().isPresent())
                .findFirst()
                .map(event -> new ListedRow(
                        (byte) mark,
                        event.id().getAsInt() - FIRST,
                        column(event.source()),
                        column(event.header().when().map(when -> when.written().split(" ", 2)[0])),
                        column(event.description().lines().findFirst()),
                        names));
    }

    /** The cell whose number this is; that of a description may have the next one's behind it. */
    private static int column(Optional<String> cell) {
        return cell.filter(numbers -> numbers.matches("1\\d{3}(\\D.*)?"))
                .map(numbers -> Integer.parseInt(numbers, 0, DIGITS, 10) - FIRST)
                .orElse(-1);
    }

    /** A short line with marks enough and without a digit. */
    private static boolean mayName(byte[] bytes, int from, int to) {
        if (to - from > LONGEST_HEADER) {
            return false;
        }
        int marks = 0;
        for (int at = from; at < to; at++) {
            if (Octets.isDigit(bytes[at])) {
                return false;
            }
            marks += bytes[at] == ',' || bytes[at] == ';' || bytes[at] == '\t' ? 1 : 0;
        }
        return marks >= FEWEST - 1;
    }

    @Override
    public Head head(byte[] bytes, int at, int to) {
        return new Row(bytes, at, Octets.lineEnd(bytes, at, to), to).head();
    }

    /** One row: steps from cell to cell. */
    private final class Row {
        private final byte[] bytes;
        private final int lineEnd;
        private final int to;
        private int at;
        private int number = -1;
        private int sourceFrom = -1;
        private int sourceTo = -1;
        private int dateFrom = -1;
        private int cells;

        Row(byte[] bytes, int at, int lineEnd, int to) {
            this.bytes = bytes;
            this.at = at;
            this.lineEnd = lineEnd;
            this.to = to;
        }

        Head head() {
            int said = -1;
            while (cells < MOST && at <= lineEnd) {
                int end = end();
                said = cells == described ? at : said;
                read(cells++, end);
                at = end + 1;
            }
            if (number < 0 || cells < FEWEST) {
                return Head.NONE;
            }
            return said < 0 ? whole(lineEnd, lineEnd, 0) : described(said);
        }

        private void read(int cell, int end) {
            if (cell == id) {
                number = number(end);
            }
            if (cell == source) {
                sourceFrom = at;
                sourceTo = end;
            }
            if (cell == date) {
                dateFrom = at < end && bytes[at] == '"' ? at + 1 : at;
            }
        }

        private int number(int end) {
            var cursor = new Cursor(bytes, at, end);
            boolean isQuoted = cursor.here() == '"';
            int found = (isQuoted ? cursor.skip() : cursor).eventNumber();
            return cursor.place() == (isQuoted ? end - 1 : end) ? found : -1;
        }

        private int end() {
            int search = at;
            if (at < lineEnd && bytes[at] == '"') {
                int closing = closing(at, lineEnd);
                search = closing < 0 ? lineEnd : closing + 1;
            }
            while (search < lineEnd && bytes[search] != mark) {
                search++;
            }
            return Math.min(search, lineEnd);
        }

        /** Where the quote that opens here is closed, or -1. */
        private int closing(int opening, int limit) {
            for (int place = opening + 1; place < limit; place++) {
                if (bytes[place] == '"') {
                    if (place + 1 >= limit || bytes[place + 1] != '"') {
                        return place;
                    }
                    place++;
                }
            }
            return -1;
        }

        private Head whole(int said, int end, int lines) {
            return new Head(Ending.BODY, number, sourceFrom, sourceTo, dateFrom, said, end, lines);
        }

        /** In quotes, over as many lines as it takes; in the last column, and open; or in its cell. */
        private Head described(int said) {
            if (said < lineEnd && bytes[said] == '"') {
                int closing = closing(said, to);
                if (closing < 0) {
                    return Head.NONE;
                }
                int end = Math.max(lineEnd, closing + 1);
                return whole(said, end, breaks(said, end));
            }
            return cells == described + 1 || described == names
                    ? new Head(Ending.OPEN, number, sourceFrom, sourceTo, dateFrom, said, said, 0)
                    : whole(said, lineEnd, 0);
        }

        private int breaks(int from, int end) {
            int breaks = 0;
            int place = Octets.lineEnd(bytes, from, end);
            while (place < end) {
                breaks++;
                place = Octets.lineEnd(bytes, Octets.nextLine(bytes, place, end), end);
            }
            return breaks;
        }
    }
}
