package org.troubletree.report;

import java.util.List;
import java.util.stream.Collectors;

/** A document as one HTML file that needs nothing else, runs nothing and prints well. */
final class HtmlReport {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8"/>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>%s</title>
            <style>
            body { font: 16px/1.5 Inter, "Segoe UI", Helvetica, Arial, sans-serif; color: #1d2430; background: #fff;
                   max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
            h1 { font-size: 1.6rem; line-height: 1.25; }
            h2 { font-size: 1.15rem; margin-top: 2rem; border-bottom: 1px solid #c9d1dc; padding-bottom: .25rem; }
            table { border-collapse: collapse; width: 100%%; }
            th { text-align: left; font-weight: 600; width: 7rem; padding: .2rem 1rem .2rem 0; vertical-align: top; }
            td { padding: .2rem 0; vertical-align: top; }
            code, pre { font-family: "JetBrains Mono", Consolas, monospace; font-size: .88em; }
            pre { white-space: pre-wrap; background: #f4f6f9; border: 1px solid #dde3ea;
                  padding: .6rem .8rem; }
            li { margin: .2rem 0; }
            @media print {
              body { font-size: 10.5pt; max-width: none; margin: 0; padding: 0; }
              h2 { break-after: avoid; }
              li, tr { break-inside: avoid; }
              pre { background: none; }
              @page { margin: 18mm; }
            }
            </style>
            </head>
            <body>
            <h1>%s</h1>
            """;

    private final StringBuilder out = new StringBuilder();

    private HtmlReport() {}

    static String render(ReportDocument document) {
        var form = new HtmlReport();
        var title = escaped(document.title());
        form.out.append(HEAD.formatted(title, title));
        document.sections().forEach(form::section);
        form.out.append("</body>\n</html>\n");
        return form.out.toString();
    }

    private void section(ReportDocument.ReportSection section) {
        out.append("<h2>").append(escaped(section.title())).append("</h2>\n");
        section.blocks().forEach(block -> out.append(html(block)).append('\n'));
    }

    private static String html(ReportBlock block) {
        return switch (block) {
            case ReportBlock.TextBlock paragraph -> element("p", inline(paragraph.spans()));
            case ReportBlock.ItemList items -> items(items);
            case ReportBlock.NameValueTable rows ->
                element("table", rows.rows().stream().map(HtmlReport::row).collect(Collectors.joining()));
            // the first line break after <pre> is not shown
            case ReportBlock.VerbatimText verbatim ->
                element("pre", "\n" + escaped(String.join("\n", verbatim.lines())));
        };
    }

    private static String items(ReportBlock.ItemList items) {
        var list = items.items().stream()
                .map(item -> element("li", inline(item)) + "\n")
                .collect(Collectors.joining());
        return switch (items.mark()) {
            case BULLET -> element("ul", "\n" + list);
            case NUMBER -> element("ol", "\n" + list);
        };
    }

    private static String row(ReportBlock.NameValueRow row) {
        var name = "<th scope=\"row\">" + escaped(row.name()) + "</th>";
        return "\n" + element("tr", name + element("td", inline(row.value())));
    }

    private static String inline(List<ReportSpan> spans) {
        return spans.stream().map(HtmlReport::inline).collect(Collectors.joining());
    }

    private static String inline(ReportSpan span) {
        var text = escaped(span.text());
        return switch (span.style()) {
            case PLAIN -> text;
            case STRONG -> element("strong", text);
            // a registry key may break behind a backslash
            case CODE -> element("code", text.replace("\\", "\\<wbr/>"));
        };
    }

    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
