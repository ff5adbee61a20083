package org.troubletree.report;

import java.util.List;

/** What a report says, before it takes a form. */
record Document(String title, List<Section> sections) {
    /** A part with a heading. */
    record Section(String title, List<Block> blocks) {
        Section {
            title = Span.plain(title).text();
            blocks = List.copyOf(blocks);
        }
    }

    Document {
        title = Span.plain(title).text();
        sections = List.copyOf(sections);
    }
}
