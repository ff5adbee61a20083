package org.troubletree.report;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Renders a report as plain text of 72 columns, for a ticket or a mail. */
final class TextReport extends AbstractVisitor {
    private final StringBuilder out = new StringBuilder();

    private TextReport() {}

    static String toText(Node document) {
        var report = new TextReport();
        document.accept(report);
        return report.out.toString();
    }

    /** Returns the text of the inline nodes below a node. */
    static String inlineText(Node parent) {
        var text = new StringBuilder();
        parent.accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(Code node) {
                text.append(node.getLiteral());
            }
        });
        return text.toString();
    }

    @Override
    public void visit(Heading heading) {
        var lines = LineWrapper.wrap(inlineText(heading), LineWrapper.WIDTH);
        if (heading.getLevel() > 1) {
            line("");
        }
        lines.forEach(this::line);
        var underline = heading.getLevel() > 1 ? "-" : "=";
        line(underline.repeat(lines.stream().mapToInt(String::length).max().orElse(0)));
    }

    @Override
    public void visit(Paragraph paragraph) {
        line("");
        wrapHanging("", inlineText(paragraph));
    }

    @Override
    public void visit(BulletList list) {
        line("");
        list("", list);
    }

    @Override
    public void visit(OrderedList list) {
        line("");
        list("", list);
    }

    private void list(String indent, ListBlock list) {
        var items = ReportNodes.children(list).toList();
        for (int i = 0; i < items.size(); i++) {
            item(indent, list instanceof OrderedList ? (i + 1) + ". " : "- ", items.get(i));
        }
    }

    private void item(String indent, String marker, Node item) {
        var below = " ".repeat(indent.length() + marker.length());
        var first = indent + marker;
        if (item.getFirstChild() == null) {
            line(first.stripTrailing());
        }
        for (var block : ReportNodes.children(item).toList()) {
            if (block instanceof ListBlock nested) {
                list(below, nested);
            } else {
                wrapHanging(first, inlineText(block));
                first = below;
            }
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof NameValueTable table) {
            line("");
            rows(table.rows());
        }
    }

    private void rows(List<NameValueRow> rows) {
        int width = rows.stream().mapToInt(row -> row.name().length()).max().orElse(0);
        rows.forEach(row ->
                wrapHanging((row.name() + ":" + " ".repeat(width)).substring(0, width + 1) + " ", inlineText(row)));
    }

    /** Begins the first line with a marker and indents the other lines by its length. */
    private void wrapHanging(String marker, String text) {
        var lines = LineWrapper.wrap(text, LineWrapper.WIDTH - marker.length());
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? marker : " ".repeat(marker.length())) + lines.get(i));
        }
    }

    @Override
    public void visit(FencedCodeBlock block) {
        line("");
        block.getLiteral().lines().forEach(this::verbatimLine);
    }

    /** A line begins with a bar. If it is too long, it continues on lines that begin with a colon. */
    private void verbatimLine(String text) {
        var parts = LineWrapper.wrapVerbatim(text, LineWrapper.WIDTH - 2);
        line(parts.getFirst().isEmpty() ? "|" : "| " + parts.getFirst());
        parts.stream().skip(1).forEach(part -> line(": " + part));
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
