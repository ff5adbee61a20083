package org.troubletree.report;

import java.util.List;
import java.util.stream.Collectors;

/** A document as plain text of 72 columns, for a ticket or a mail. */
final class TextReport {
    private final StringBuilder out = new StringBuilder();

    private TextReport() {}

    static String render(ReportDocument document) {
        var form = new TextReport();
        form.heading(document.title(), "=");
        document.sections().forEach(form::section);
        return form.out.toString();
    }

    private void section(ReportDocument.ReportSection section) {
        out.append('\n');
        heading(section.title(), "-");
        section.blocks().forEach(this::block);
    }

    private void heading(String title, String rule) {
        var lines = LineWrapper.wrap(title, LineWrapper.WIDTH);
        lines.forEach(this::line);
        line(rule.repeat(lines.stream().mapToInt(String::length).max().orElse(0)));
    }

    private void block(ReportBlock block) {
        out.append('\n');
        switch (block) {
            case ReportBlock.TextBlock paragraph -> wrapHanging("", paragraph.spans());
            case ReportBlock.ItemList items -> items(items);
            case ReportBlock.NameValueTable rows -> rows(rows.rows());
            case ReportBlock.VerbatimText verbatim -> verbatim.lines().forEach(this::quotedLine);
        }
    }

    private void items(ReportBlock.ItemList items) {
        for (int i = 0; i < items.items().size(); i++) {
            var mark = switch (items.mark()) {
                case BULLET -> "- ";
                case NUMBER -> (i + 1) + ". ";
            };
            wrapHanging(mark, items.items().get(i));
        }
    }

    private void rows(List<ReportBlock.NameValueRow> rows) {
        int width = rows.stream().mapToInt(row -> row.name().length()).max().orElse(0);
        rows.forEach(row ->
                wrapHanging((row.name() + ":" + " ".repeat(width)).substring(0, width + 1) + " ", row.value()));
    }

    /** The first line begins with the mark, the others below the text behind it. */
    private void wrapHanging(String mark, List<ReportSpan> spans) {
        var lines = LineWrapper.wrap(plain(spans), LineWrapper.WIDTH - mark.length());
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? mark : " ".repeat(mark.length())) + lines.get(i));
        }
    }

    private static String plain(List<ReportSpan> spans) {
        return spans.stream().map(ReportSpan::text).collect(Collectors.joining());
    }

    /** A line as it came stands behind a bar; where it is too long it goes on behind a colon. */
    private void quotedLine(String text) {
        var parts = LineWrapper.wrapVerbatim(text, LineWrapper.WIDTH - 2);
        line(parts.getFirst().isEmpty() ? "|" : "| " + parts.getFirst());
        parts.stream().skip(1).forEach(part -> line(": " + part));
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
