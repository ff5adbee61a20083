package org.troubletree.scan;

import java.util.Optional;

/** The forms of record that are known by their first bytes, and the columns that the log named last. */
final class RecordForms {
    private final RecordForm viewer = new ViewerRecord();
    private final RecordForm modern = new ModernRecord();
    private final RecordForm saved = new SavedRow();
    private final RecordForm dumpel = new DumpelRow();
    private final RecordForm psLogListRow = new PsLogListRow();
    private final RecordForm psLogList = new PsLogListRecord();
    private final RecordForm xml = new XmlRecord();
    private Optional<ListedRow> listed = Optional.empty();

    /** The rows below have these columns. */
    void columns(ListedRow columns) {
        listed = Optional.of(columns);
    }

    /** Whether columns were named. */
    boolean hasColumns() {
        return listed.isPresent();
    }

    /** The head of the record that surely begins with the line at {@code at}, or {@link Head#NONE}. */
    Head head(byte[] bytes, int at, int to) {
        if (listed.isPresent()) {
            var head = listed.get().head(bytes, at, to);
            if (head.isSure()) {
                return head;
            }
        }
        byte first = at < to ? bytes[at] : 0;
        return switch (first) {
            case 'E' -> either(viewer, modern, bytes, at, to);
            case 'L' -> modern.head(bytes, at, to);
            case '[' -> psLogList.head(bytes, at, to);
            default -> Octets.isDigit(first) ? row(bytes, at, to) : Head.NONE;
        };
    }

    private Head row(byte[] bytes, int at, int to) {
        var head = either(saved, dumpel, bytes, at, to);
        return head.isSure() ? head : psLogListRow.head(bytes, at, to);
    }

    private static Head either(RecordForm one, RecordForm other, byte[] bytes, int at, int to) {
        var head = one.head(bytes, at, to);
        return head.isSure() ? head : other.head(bytes, at, to);
    }

    /** The same for an element, wherever it stands on its line. */
    Head element(byte[] bytes, int at, int to) {
        return xml.head(bytes, at, to);
    }
}
