package org.troubletree.report;

import java.util.List;

/** One part of a section, standing below the one before it. */
sealed interface ReportBlock {
    /** Running text. */
    record TextBlock(List<ReportSpan> spans) implements ReportBlock {
        /** Copies the list. */
        public TextBlock {
            spans = List.copyOf(spans);
        }
    }

    /** A list, with bullets or numbers. */
    record ItemList(ListKind mark, List<List<ReportSpan>> items) implements ReportBlock {
        enum ListKind {
            BULLET,
            NUMBER
        }

        /** Copies the list. */
        public ItemList {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** Names with their values. */
    record NameValueTable(List<NameValueRow> rows) implements ReportBlock {
        /** Copies the list. */
        public NameValueTable {
            rows = List.copyOf(rows);
        }
    }

    /** One name with its value. */
    record NameValueRow(String name, List<ReportSpan> value) {
        /** Copies the list. */
        public NameValueRow {
            value = List.copyOf(value);
        }
    }

    /** Text as it came, line for line. Control characters that no form can hold are shown as their pictures. */
    record VerbatimText(List<String> lines) implements ReportBlock {
        private static final int PICTURES = 0x2400;
        private static final int PICTURE_OF_DELETE = 0x2421;

        /** Copies the list. */
        public VerbatimText {
            lines = List.copyOf(lines);
        }

        static VerbatimText of(String text) {
            return new VerbatimText(
                    text.lines().map(VerbatimText::withVisibleControls).toList());
        }

        private static String withVisibleControls(String line) {
            return line.codePoints()
                    .map(VerbatimText::withVisibleControls)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        private static int withVisibleControls(int c) {
            if (c == '\t' || !Character.isISOControl(c)) {
                return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '\ufffd' : c;
            }
            return c < ' ' ? PICTURES + c : c == 0x7f ? PICTURE_OF_DELETE : '\ufffd';
        }
    }

    static ReportBlock paragraph(String text) {
        return new TextBlock(List.of(ReportSpan.plain(text)));
    }

    static NameValueRow row(String name, String value) {
        return new NameValueRow(name, List.of(ReportSpan.plain(value)));
    }

    static NameValueRow row(String name, ReportSpan value) {
        return new NameValueRow(name, List.of(value));
    }

    static ReportBlock bullets(List<String> texts) {
        return new ItemList(
                ItemList.ListKind.BULLET,
                texts.stream().map(text -> List.of(ReportSpan.plain(text))).toList());
    }
}
