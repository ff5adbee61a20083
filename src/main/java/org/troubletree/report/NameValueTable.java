package org.troubletree.report;

import java.util.List;
import org.commonmark.node.CustomBlock;

/** A block of rows, each with a name and a value. Markdown has no such block, so each form renders it in its own way. */
final class NameValueTable extends CustomBlock {
    private final List<NameValueRow> rows;

    NameValueTable(List<NameValueRow> rows) {
        this.rows = List.copyOf(rows);
        rows.forEach(this::appendChild);
    }

    List<NameValueRow> rows() {
        return rows;
    }
}
