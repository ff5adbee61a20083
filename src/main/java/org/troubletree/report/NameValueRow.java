package org.troubletree.report;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;

/** A row of a {@link NameValueTable}. Its children are the inline nodes of its value. */
final class NameValueRow extends CustomBlock {
    private final String name;

    NameValueRow(String name, Node value) {
        this.name = name;
        appendChild(value);
    }

    String name() {
        return name;
    }
}
