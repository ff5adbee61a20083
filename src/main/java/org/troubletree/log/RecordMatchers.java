package org.troubletree.log;

import java.util.Optional;

/** The forms of record that are recognized by their first bytes, and the columns that the log named last. */
final class RecordMatchers {
    private final RecordMatcher viewer = new ViewerRecord();
    private final RecordMatcher modern = new ModernRecord();
    private final RecordMatcher saved = new SavedRow();
    private final RecordMatcher dumpel = new DumpelRow();
    private final RecordMatcher psLogListRow = new PsLogListRow();
    private final RecordMatcher psLogList = new PsLogListRecord();
    private final RecordMatcher xml = new XmlRecord();
    private Optional<ListRow> listRow = Optional.empty();

    /** Sets the columns of the rows below. */
    void setColumns(ListRow columns) {
        listRow = Optional.of(columns);
    }

    /** Whether columns were named. */
    boolean hasColumns() {
        return listRow.isPresent();
    }

    /** The header of the record that certainly begins with the line at {@code at}, or {@link RecordHeader#NONE}. */
    RecordHeader headerAt(byte[] bytes, int at, int to) {
        if (listRow.isPresent()) {
            var head = listRow.get().headerAt(bytes, at, to);
            if (head.isRecord()) {
                return head;
            }
        }
        byte first = at < to ? bytes[at] : 0;
        return switch (first) {
            case 'E' -> firstHeader(viewer, modern, bytes, at, to);
            case 'L' -> modern.headerAt(bytes, at, to);
            case '[' -> psLogList.headerAt(bytes, at, to);
            default -> ByteSearch.isDigit(first) ? rowHeaderAt(bytes, at, to) : RecordHeader.NONE;
        };
    }

    private RecordHeader rowHeaderAt(byte[] bytes, int at, int to) {
        var head = firstHeader(saved, dumpel, bytes, at, to);
        return head.isRecord() ? head : psLogListRow.headerAt(bytes, at, to);
    }

    private static RecordHeader firstHeader(RecordMatcher one, RecordMatcher other, byte[] bytes, int at, int to) {
        var head = one.headerAt(bytes, at, to);
        return head.isRecord() ? head : other.headerAt(bytes, at, to);
    }

    /** The same for an XML element, anywhere on its line. */
    RecordHeader xmlHeaderAt(byte[] bytes, int at, int to) {
        return xml.headerAt(bytes, at, to);
    }
}
