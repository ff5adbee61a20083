package org.troubletree.log;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.troubletree.event.EventText;
import org.troubletree.log.RecordHeader.RecordEnd;

/**
 * A row below a line of column names. The columns are found by the reader of event text itself, with a row in which
 * every cell contains its own index, so that both always agree.
 */
record ListRow(byte separator, int idColumn, int sourceColumn, int dateColumn, int descriptionColumn, int columnCount)
        implements RecordMatcher {
    private static final int MIN_COLUMNS = 4;
    private static final int MAX_CELLS = 40;
    private static final int MAX_HEADER_LENGTH = 400;
    private static final int FIRST_CELL_NUMBER = 1001;
    private static final int DIGITS = 4;

    /** The rows below this line, if it names the columns of a list of events. */
    static Optional<ListRow> forHeaderLine(byte[] bytes, int from, int to) {
        if (!mayBeHeaderLine(bytes, from, to)) {
            return Optional.empty();
        }
        var line = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        char mark = line.indexOf('\t') >= 0 ? '\t' : line.indexOf(';') >= 0 ? ';' : ',';
        int names = line.split(String.valueOf(mark), -1).length;
        var cells = IntStream.range(0, names + 1)
                .mapToObj(cell -> String.valueOf(FIRST_CELL_NUMBER + cell))
                .collect(Collectors.joining(String.valueOf(mark)));
        return EventText.read(line + "\n" + cells).events().stream()
                .filter(event -> event.format().isListRow() && event.id().isPresent())
                .findFirst()
                .map(event -> new ListRow(
                        (byte) mark,
                        event.id().getAsInt() - FIRST_CELL_NUMBER,
                        columnIndex(event.source()),
                        columnIndex(
                                event.header().time().map(when -> when.written().split(" ", 2)[0])),
                        columnIndex(event.description().lines().findFirst()),
                        names));
    }

    /** The index in this cell; that of a description may be followed by the index of the next cell. */
    private static int columnIndex(Optional<String> cell) {
        return cell.filter(numbers -> numbers.matches("1\\d{3}(\\D.*)?"))
                .map(numbers -> Integer.parseInt(numbers, 0, DIGITS, 10) - FIRST_CELL_NUMBER)
                .orElse(-1);
    }

    /** Whether the line is short, has enough separators and no digit. */
    private static boolean mayBeHeaderLine(byte[] bytes, int from, int to) {
        if (to - from > MAX_HEADER_LENGTH) {
            return false;
        }
        int marks = 0;
        for (int at = from; at < to; at++) {
            if (ByteSearch.isDigit(bytes[at])) {
                return false;
            }
            marks += bytes[at] == ',' || bytes[at] == ';' || bytes[at] == '\t' ? 1 : 0;
        }
        return marks >= MIN_COLUMNS - 1;
    }

    @Override
    public RecordHeader headerAt(byte[] bytes, int at, int to) {
        return new CellReader(bytes, at, ByteSearch.findLineEnd(bytes, at, to), to).readHeader();
    }

    /** Reads one row, cell by cell. */
    private final class CellReader {
        private final byte[] bytes;
        private final int lineEnd;
        private final int limit;
        private int position;
        private int eventId = -1;
        private int sourceStart = -1;
        private int sourceEnd = -1;
        private int dateStart = -1;
        private int cellCount;

        CellReader(byte[] bytes, int at, int lineEnd, int to) {
            this.bytes = bytes;
            this.position = at;
            this.lineEnd = lineEnd;
            this.limit = to;
        }

        RecordHeader readHeader() {
            int said = -1;
            while (cellCount < MAX_CELLS && position <= lineEnd) {
                int end = findCellEnd();
                said = cellCount == descriptionColumn ? position : said;
                readCell(cellCount++, end);
                position = end + 1;
            }
            if (eventId < 0 || cellCount < MIN_COLUMNS) {
                return RecordHeader.NONE;
            }
            return said < 0 ? closedHeader(lineEnd, lineEnd, 0) : headerWithDescription(said);
        }

        private void readCell(int cell, int end) {
            if (cell == idColumn) {
                eventId = parseEventId(end);
            }
            if (cell == sourceColumn) {
                sourceStart = position;
                sourceEnd = end;
            }
            if (cell == dateColumn) {
                dateStart = position < end && bytes[position] == '"' ? position + 1 : position;
            }
        }

        private int parseEventId(int end) {
            var cursor = new ByteCursor(bytes, position, end);
            boolean isQuoted = cursor.current() == '"';
            int found = (isQuoted ? cursor.skip() : cursor).readEventId();
            return cursor.position() == (isQuoted ? end - 1 : end) ? found : -1;
        }

        private int findCellEnd() {
            int search = position;
            if (position < lineEnd && bytes[position] == '"') {
                int closing = findClosingQuote(position, lineEnd);
                search = closing < 0 ? lineEnd : closing + 1;
            }
            while (search < lineEnd && bytes[search] != separator) {
                search++;
            }
            return Math.min(search, lineEnd);
        }

        /** The offset of the closing quote, or -1. */
        private int findClosingQuote(int opening, int limit) {
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

        private RecordHeader closedHeader(int said, int end, int lines) {
            return new RecordHeader(RecordEnd.AT_OWN_END, eventId, sourceStart, sourceEnd, dateStart, said, end, lines);
        }

        /**
         * The header of a row whose description is quoted over any number of lines, or open in the last column, or
         * within its cell.
         */
        private RecordHeader headerWithDescription(int said) {
            if (said < lineEnd && bytes[said] == '"') {
                int closing = findClosingQuote(said, limit);
                if (closing < 0) {
                    return RecordHeader.NONE;
                }
                int end = Math.max(lineEnd, closing + 1);
                return closedHeader(said, end, countLineBreaks(said, end));
            }
            return cellCount == descriptionColumn + 1 || descriptionColumn == columnCount
                    ? new RecordHeader(
                            RecordEnd.AT_NEXT_RECORD, eventId, sourceStart, sourceEnd, dateStart, said, said, 0)
                    : closedHeader(said, lineEnd, 0);
        }

        private int countLineBreaks(int from, int end) {
            int breaks = 0;
            int place = ByteSearch.findLineEnd(bytes, from, end);
            while (place < end) {
                breaks++;
                place = ByteSearch.findLineEnd(bytes, ByteSearch.nextLineStart(bytes, place, end), end);
            }
            return breaks;
        }
    }
}
