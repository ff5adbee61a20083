package org.troubletree.report;

import java.util.List;

/** What a report says, before it takes a form. */
record ReportDocument(String title, List<ReportSection> sections) {
    /** A part with a heading. */
    record ReportSection(String title, List<ReportBlock> blocks) {
        ReportSection {
            title = ReportSpan.plain(title).text();
            blocks = List.copyOf(blocks);
        }
    }

    ReportDocument {
        title = ReportSpan.plain(title).text();
        sections = List.copyOf(sections);
    }
}
