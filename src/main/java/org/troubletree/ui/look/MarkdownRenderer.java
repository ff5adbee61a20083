package org.troubletree.ui.look;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JTextPane;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.troubletree.text.AuthorMarkdown;

/** Renders restricted Markdown into a styled document. Unsupported markup is shown as it is. */
final class MarkdownRenderer extends AbstractVisitor {
    private static final float BELOW = 8;
    private static final float BELOW_ITEM = 4;

    private final StyledText galley;
    private final List<Integer> numbers = new ArrayList<>();
    private String marker = "";
    private boolean bold;
    private boolean article;

    MarkdownRenderer(JTextPane pane) {
        galley = new StyledText(pane);
    }

    void set(String markdown) {
        galley.clear();
        AuthorMarkdown.parse(markdown).accept(this);
        galley.end();
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (galley.length() > 0) {
            append("\n");
        }
        int start = galley.length();
        var first = marker;
        append(first);
        marker = "";
        visitChildren(paragraph);
        galley.endParagraph(start, below(paragraph), numbers.size(), first);
    }

    private static float below(Paragraph paragraph) {
        return paragraph.getParent() instanceof ListItem item && item.getNext() != null ? BELOW_ITEM : BELOW;
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
        galley.code(code.getLiteral());
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
        boolean before = bold;
        bold = true;
        visitChildren(strong);
        bold = before;
    }

    /** An article is named, never fetched. */
    @Override
    public void visit(Link link) {
        boolean before = article;
        article = true;
        int start = galley.length();
        visitChildren(link);
        if (!galley.from(start).equals(link.getDestination())) {
            append(" (" + link.getDestination() + ")");
        }
        article = before;
    }

    private void append(String text) {
        if (bold || article) {
            galley.boldWords(text);
        } else {
            galley.words(text);
        }
    }
}
