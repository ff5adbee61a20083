package org.troubletree.report;

import java.util.List;
import java.util.stream.Collectors;

/** A document as plain text of 72 columns, for a ticket or a mail. */
final class TextForm {
    private final StringBuilder out = new StringBuilder();

    private TextForm() {}

    static String of(Document document) {
        var form = new TextForm();
        form.heading(document.title(), "=");
        document.sections().forEach(form::section);
        return form.out.toString();
    }

    private void section(Document.Section section) {
        out.append('\n');
        heading(section.title(), "-");
        section.blocks().forEach(this::block);
    }

    private void heading(String title, String rule) {
        var lines = Wrapping.wrap(title, Wrapping.WIDTH);
        lines.forEach(this::line);
        line(rule.repeat(lines.stream().mapToInt(String::length).max().orElse(0)));
    }

    private void block(Block block) {
        out.append('\n');
        switch (block) {
            case Block.Paragraph paragraph -> hanging("", paragraph.spans());
            case Block.Items items -> items(items);
            case Block.Rows rows -> rows(rows.rows());
            case Block.Verbatim verbatim -> verbatim.lines().forEach(this::quoted);
        }
    }

    private void items(Block.Items items) {
        for (int i = 0; i < items.items().size(); i++) {
            var mark = switch (items.mark()) {
                case BULLET -> "- ";
                case NUMBER -> (i + 1) + ". ";
            };
            hanging(mark, items.items().get(i));
        }
    }

    private void rows(List<Block.Row> rows) {
        int width = rows.stream().mapToInt(row -> row.name().length()).max().orElse(0);
        rows.forEach(row -> hanging((row.name() + ":" + " ".repeat(width)).substring(0, width + 1) + " ", row.value()));
    }

    /** The first line begins with the mark, the others below the text behind it. */
    private void hanging(String mark, List<Span> spans) {
        var lines = Wrapping.wrap(plain(spans), Wrapping.WIDTH - mark.length());
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? mark : " ".repeat(mark.length())) + lines.get(i));
        }
    }

    private static String plain(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** A line as it came stands behind a bar; where it is too long it goes on behind a colon. */
    private void quoted(String text) {
        var parts = Wrapping.cut(text, Wrapping.WIDTH - 2);
        line(parts.getFirst().isEmpty() ? "|" : "| " + parts.getFirst());
        parts.stream().skip(1).forEach(part -> line(": " + part));
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
