package org.troubletree.report;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.commonmark.renderer.markdown.MarkdownWriter;
import org.commonmark.text.AsciiMatcher;
import org.commonmark.text.CharMatcher;

/** Renders a report as Markdown. A table of names and values becomes a list. */
final class MarkdownReport implements NodeRenderer {
    private static final CharMatcher MARKUP =
            AsciiMatcher.builder().anyOf("\\`*_[]<>~&").build();

    /** What would begin a list, a heading or the underline of one. */
    private static final Pattern BLOCK_START = Pattern.compile("(?:[-+=#]|\\d{1,9}(?=[.)]))");

    private final MarkdownNodeRendererContext context;
    private final MarkdownWriter writer;

    private MarkdownReport(MarkdownNodeRendererContext context) {
        this.context = context;
        writer = context.getWriter();
    }

    static String toMarkdown(Node document) {
        return MarkdownRenderer.builder()
                .nodeRendererFactory(new MarkdownNodeRendererFactory() {
                    @Override
                    public NodeRenderer create(MarkdownNodeRendererContext context) {
                        return new MarkdownReport(context);
                    }

                    @Override
                    public Set<Character> getSpecialCharacters() {
                        return Set.of();
                    }
                })
                .build()
                .render(document);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(NameValueTable.class, Text.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof NameValueTable table) {
            table(table);
        } else if (node instanceof Text text) {
            text(text);
        }
    }

    private void table(NameValueTable table) {
        for (var row : table.rows()) {
            if (row.getPrevious() != null) {
                writer.line();
            }
            writer.raw("- **");
            writer.text(row.name(), MARKUP);
            writer.raw(":** ");
            ReportNodes.children(row).forEach(context::render);
        }
        writer.block();
    }

    private void text(Text text) {
        var literal = text.getLiteral();
        if (text.getParent() instanceof Paragraph && text.getPrevious() == null) {
            literal = literal.stripLeading();
            literal = literal.substring(escapeStart(literal));
        }
        writer.text(literal, MARKUP);
    }

    /** Writes the beginning of a paragraph such that it begins no other block. Returns how many characters were written. */
    private int escapeStart(String literal) {
        var start = BLOCK_START.matcher(literal);
        if (!start.lookingAt()) {
            return 0;
        }
        boolean isNumber = Character.isDigit(literal.charAt(0));
        writer.raw(isNumber ? start.group() + "\\" : "\\" + start.group());
        return start.end();
    }
}
