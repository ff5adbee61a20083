package org.troubletree.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.swing.JTextPane;
import javax.swing.UIManager;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Delimited;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Sets small Markdown into a styled document. What small Markdown does not know stays the characters it is. */
final class Typesetter extends AbstractVisitor {
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(ListBlock.class))
            .maxOpenBlockParsers(16)
            .build();
    private static final float INDENT = 24;
    private static final float BELOW = 8;
    private static final float BELOW_ITEM = 4;
    private static final float LEADING = 0.2f;

    private final StyledDocument document;
    private final Font font;
    private final Color ink;
    private final FontMetrics metrics;
    private final List<Integer> numbers = new ArrayList<>();
    private String marker = "";
    private boolean bold;
    private boolean article;

    Typesetter(JTextPane pane) {
        document = pane.getStyledDocument();
        font = pane.getFont();
        ink = pane.getForeground();
        metrics = pane.getFontMetrics(font);
    }

    void set(String markdown) {
        try {
            document.remove(0, document.getLength());
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
        PARSER.parse(markdown).accept(this);
        lastParagraphWithoutSpace();
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (document.getLength() > 0) {
            append("\n");
        }
        int start = document.getLength();
        var first = marker;
        append(first);
        marker = "";
        visitChildren(paragraph);
        document.setParagraphAttributes(start, document.getLength() - start, paragraph(first, below(paragraph)), true);
    }

    private static float below(Paragraph paragraph) {
        return paragraph.getParent() instanceof ListItem item && item.getNext() != null ? BELOW_ITEM : BELOW;
    }

    private AttributeSet paragraph(String first, float below) {
        var attributes = new SimpleAttributeSet();
        StyleConstants.setLineSpacing(attributes, LEADING);
        StyleConstants.setSpaceBelow(attributes, UIScale.scale(below));
        if (!numbers.isEmpty()) {
            indent(attributes, first);
        }
        return attributes;
    }

    /** What marks the first line hangs out to the left of all lines. */
    private void indent(MutableAttributeSet attributes, String first) {
        float step = UIScale.scale(INDENT);
        StyleConstants.setLeftIndent(attributes, step * numbers.size());
        StyleConstants.setFirstLineIndent(attributes, -metrics.stringWidth(first));
    }

    @Override
    public void visit(BulletList list) {
        items(list, 0);
    }

    @Override
    public void visit(OrderedList list) {
        var first = list.getMarkerStartNumber();
        items(list, first == null ? 1 : first);
    }

    private void items(ListBlock list, int first) {
        numbers.add(first);
        visitChildren(list);
        numbers.removeLast();
    }

    @Override
    public void visit(ListItem item) {
        int number = numbers.getLast();
        marker = item.getParent() instanceof OrderedList ? number + ".  " : "•  ";
        numbers.set(numbers.size() - 1, number + 1);
        visitChildren(item);
    }

    @Override
    public void visit(Text text) {
        append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        append(code.getLiteral(), code());
    }

    @Override
    public void visit(HtmlInline markup) {
        append(markup.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
        append(" ");
    }

    @Override
    public void visit(HardLineBreak line) {
        append("\u2028");
    }

    @Override
    public void visit(StrongEmphasis strong) {
        if (strong.getOpeningDelimiter().equals("__")) {
            asItStands(strong, strong);
            return;
        }
        boolean before = bold;
        bold = true;
        visitChildren(strong);
        bold = before;
    }

    @Override
    public void visit(Emphasis emphasis) {
        asItStands(emphasis, emphasis);
    }

    private void asItStands(Node node, Delimited delimited) {
        append(delimited.getOpeningDelimiter());
        visitChildren(node);
        append(delimited.getClosingDelimiter());
    }

    /** An article is named, never fetched. */
    @Override
    public void visit(Link link) {
        boolean before = article;
        article = true;
        int start = document.getLength();
        visitChildren(link);
        if (!text(start).equals(link.getDestination())) {
            append(" (" + link.getDestination() + ")");
        }
        article = before;
    }

    @Override
    public void visit(Image image) {
        append("![");
        visitChildren(image);
        append("](" + image.getDestination() + ")");
    }

    private String text(int start) {
        try {
            return document.getText(start, document.getLength() - start);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void append(String text) {
        append(text, words());
    }

    private void append(String text, AttributeSet attributes) {
        try {
            document.insertString(document.getLength(), text, attributes);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    private MutableAttributeSet words() {
        var attributes = new SimpleAttributeSet();
        StyleConstants.setFontFamily(attributes, font.getFamily());
        StyleConstants.setFontSize(attributes, font.getSize());
        StyleConstants.setBold(attributes, bold || article);
        StyleConstants.setForeground(attributes, ink);
        return attributes;
    }

    private AttributeSet code() {
        var attributes = words();
        var mono = UIManager.getFont("monospaced.font");
        StyleConstants.setFontFamily(attributes, mono.getFamily());
        StyleConstants.setFontSize(attributes, mono.getSize());
        return attributes;
    }

    private void lastParagraphWithoutSpace() {
        var attributes = new SimpleAttributeSet();
        StyleConstants.setSpaceBelow(attributes, 0);
        document.setParagraphAttributes(document.getLength(), 0, attributes, false);
    }
}
