package org.troubletree.report;

import java.util.List;
import org.commonmark.node.Node;

/** A section of a report: its title and its blocks. */
record ReportSection(String title, List<Node> blocks) {
    ReportSection {
        blocks = List.copyOf(blocks);
    }
}
