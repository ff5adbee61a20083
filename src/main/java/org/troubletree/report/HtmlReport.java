package org.troubletree.report;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders a report as one HTML file that needs no other file, runs no script and prints well. */
final class HtmlReport implements NodeRenderer {
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
            """;

    private final HtmlNodeRendererContext context;
    private final HtmlWriter writer;

    private HtmlReport(HtmlNodeRendererContext context) {
        this.context = context;
        writer = context.getWriter();
    }

    static String toHtml(Node document, String title) {
        var renderer =
                HtmlRenderer.builder().nodeRendererFactory(HtmlReport::new).build();
        return HEAD.formatted(renderer.render(new Text(title))) + renderer.render(document) + "</body>\n</html>\n";
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(NameValueTable.class, Code.class, FencedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case NameValueTable table -> table(table);
            case Code code -> code(code.getLiteral());
            case FencedCodeBlock block -> verbatim(block.getLiteral());
            default -> throw new IllegalArgumentException(node.toString());
        }
    }

    private void table(NameValueTable table) {
        writer.line();
        writer.tag("table");
        table.rows().forEach(this::row);
        writer.tag("/table");
        writer.line();
    }

    private void row(NameValueRow row) {
        writer.line();
        writer.tag("tr");
        writer.tag("th", Map.of("scope", "row"));
        writer.text(row.name());
        writer.tag("/th");
        writer.tag("td");
        ReportNodes.children(row).forEach(context::render);
        writer.tag("/td");
        writer.tag("/tr");
    }

    /** A registry key may break after a backslash. */
    private void code(String text) {
        writer.tag("code");
        for (var part : text.split("(?<=\\\\)", -1)) {
            writer.text(part);
            if (part.endsWith("\\")) {
                writer.raw("<wbr/>");
            }
        }
        writer.tag("/code");
    }

    /** Browsers do not show a line break directly after {@code <pre>}. */
    private void verbatim(String text) {
        writer.line();
        writer.tag("pre");
        writer.raw("\n");
        writer.text(text.stripTrailing());
        writer.tag("/pre");
        writer.line();
    }
}
