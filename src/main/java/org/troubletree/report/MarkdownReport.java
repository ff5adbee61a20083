package org.troubletree.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A document as Markdown. Whatever could act as markup in its text is escaped. */
final class MarkdownReport {
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>~&]");
    private static final Pattern BLOCK_AT_START = Pattern.compile("^([-+=#]|\\d{1,9}(?=[.)]))");
    private static final Pattern TICKS = Pattern.compile("`+");

    private final StringBuilder out = new StringBuilder();

    private MarkdownReport() {}

    static String render(ReportDocument document) {
        var form = new MarkdownReport();
        form.line("# " + escaped(document.title()));
        document.sections().forEach(form::section);
        return form.out.toString();
    }

    private void section(ReportDocument.ReportSection section) {
        line("");
        line("## " + escaped(section.title()));
        section.blocks().forEach(this::block);
    }

    private void block(ReportBlock block) {
        line("");
        switch (block) {
            case ReportBlock.TextBlock paragraph -> line(escapedStart(inline(paragraph.spans())));
            case ReportBlock.ItemList items -> items(items);
            case ReportBlock.NameValueTable rows ->
                rows.rows().forEach(row -> line("- **%s:** %s".formatted(escaped(row.name()), inline(row.value()))));
            case ReportBlock.VerbatimText verbatim -> verbatim(verbatim.lines());
        }
    }

    private void items(ReportBlock.ItemList items) {
        for (int i = 0; i < items.items().size(); i++) {
            var mark = switch (items.mark()) {
                case BULLET -> "- ";
                case NUMBER -> (i + 1) + ". ";
            };
            line(mark + escapedStart(inline(items.items().get(i))));
        }
    }

    /** The fence is longer than any in the text. */
    private void verbatim(List<String> lines) {
        var fence = "`".repeat(Math.max(3, longestTicks(String.join("\n", lines)) + 1));
        line(fence + "text");
        lines.forEach(this::line);
        line(fence);
    }

    private static String inline(List<ReportSpan> spans) {
        return spans.stream().map(MarkdownReport::inline).collect(Collectors.joining());
    }

    private static String inline(ReportSpan span) {
        return switch (span.style()) {
            case PLAIN -> escaped(span.text());
            case STRONG -> "**" + escaped(span.text().strip()) + "**";
            case CODE -> code(span.text());
        };
    }

    private static String code(String text) {
        if (text.isBlank()) {
            return "";
        }
        var ticks = "`".repeat(longestTicks(text) + 1);
        var pad = text.contains("`") ? " " : "";
        return ticks + pad + text + pad + ticks;
    }

    private static int longestTicks(String text) {
        return TICKS.matcher(text)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
    }

    private static String escaped(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }

    /** A line of running text that begins like a heading, a list or a rule is none. */
    private static String escapedStart(String line) {
        var start = BLOCK_AT_START.matcher(line.strip());
        return start.find() && Character.isDigit(start.group().charAt(0))
                ? start.replaceFirst("$1\\\\")
                : start.replaceFirst("\\\\$1");
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
