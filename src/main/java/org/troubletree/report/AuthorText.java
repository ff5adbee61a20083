package org.troubletree.report;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.troubletree.text.AuthorMarkdown;

/** Converts the Markdown of a tree into nodes of a report: line breaks become spaces, and a link becomes the name of its article. */
final class AuthorText extends AbstractVisitor {
    private AuthorText() {}

    /** Returns the paragraphs and lists of a text. */
    static List<Node> blocks(String markdown) {
        return ReportNodes.children(converted(AuthorMarkdown.parse(markdown))).toList();
    }

    /** Returns a text as one paragraph. */
    static Block paragraph(String markdown) {
        var first = converted(AuthorMarkdown.parseOneParagraph(markdown)).getFirstChild();
        return first instanceof Paragraph paragraph ? paragraph : new Paragraph();
    }

    private static Node converted(Node document) {
        document.accept(new AuthorText());
        return document;
    }

    @Override
    public void visit(Text text) {
        text.setLiteral(ControlCharacters.toSpaces(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        code.setLiteral(ControlCharacters.toSpaces(code.getLiteral()));
    }

    @Override
    public void visit(SoftLineBreak line) {
        replace(line, " ");
    }

    @Override
    public void visit(HardLineBreak line) {
        replace(line, " ");
    }

    private static void replace(Node node, String text) {
        node.insertBefore(new Text(text));
        node.unlink();
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        var label = TextReport.inlineText(link);
        replace(link, label.equals(link.getDestination()) ? label : label + " (" + link.getDestination() + ")");
    }

    @Override
    public void visit(BulletList list) {
        tighten(list);
    }

    @Override
    public void visit(OrderedList list) {
        tighten(list);
    }

    /** Without blank lines between items, unless an item has several paragraphs. */
    private void tighten(ListBlock list) {
        visitChildren(list);
        list.setTight(ReportNodes.children(list)
                .allMatch(item -> ReportNodes.children(item)
                                .filter(Paragraph.class::isInstance)
                                .count()
                        < 2));
    }
}
