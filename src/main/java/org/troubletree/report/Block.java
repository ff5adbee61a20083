package org.troubletree.report;

import java.util.List;

/** One part of a section, standing below the one before it. */
sealed interface Block {
    /** Running text. */
    record Paragraph(List<Span> spans) implements Block {
        /** Copies the list. */
        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    /** A list, with bullets or numbers. */
    record Items(Mark mark, List<List<Span>> items) implements Block {
        enum Mark {
            BULLET,
            NUMBER
        }

        /** Copies the list. */
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** Names with their values. */
    record Rows(List<Row> rows) implements Block {
        /** Copies the list. */
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /** One name with its value. */
    record Row(String name, List<Span> value) {
        /** Copies the list. */
        public Row {
            value = List.copyOf(value);
        }
    }

    /** Text as it came, line for line. Control characters that no form can hold are shown as their pictures. */
    record Verbatim(List<String> lines) implements Block {
        private static final int PICTURES = 0x2400;
        private static final int PICTURE_OF_DELETE = 0x2421;

        /** Copies the list. */
        public Verbatim {
            lines = List.copyOf(lines);
        }

        static Verbatim of(String text) {
            return new Verbatim(text.lines().map(Verbatim::visible).toList());
        }

        private static String visible(String line) {
            return line.codePoints()
                    .map(Verbatim::visible)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        private static int visible(int c) {
            if (c == '\t' || !Character.isISOControl(c)) {
                return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '\ufffd' : c;
            }
            return c < ' ' ? PICTURES + c : c == 0x7f ? PICTURE_OF_DELETE : '\ufffd';
        }
    }

    static Block paragraph(String text) {
        return new Paragraph(List.of(Span.plain(text)));
    }

    static Row row(String name, String value) {
        return new Row(name, List.of(Span.plain(value)));
    }

    static Row row(String name, Span value) {
        return new Row(name, List.of(value));
    }

    static Block bullets(List<String> texts) {
        return new Items(
                Items.Mark.BULLET,
                texts.stream().map(text -> List.of(Span.plain(text))).toList());
    }
}
