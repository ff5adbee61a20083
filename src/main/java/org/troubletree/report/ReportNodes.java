package org.troubletree.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Creates the nodes of a report. */
final class ReportNodes {
    private ReportNodes() {}

    /** Text in which control characters are replaced by spaces. */
    static Node text(String text) {
        return new Text(ControlCharacters.toSpaces(text));
    }

    static Node heading(int level, String text) {
        var heading = new Heading();
        heading.setLevel(level);
        heading.appendChild(text(text));
        return heading;
    }

    static Block paragraph(String text) {
        return paragraph(text(text));
    }

    static Block paragraph(Node... inline) {
        var paragraph = new Paragraph();
        List.of(inline).forEach(paragraph::appendChild);
        return paragraph;
    }

    /** Bold text. Spaces at its ends are removed, because Markdown would not take it for bold with them. */
    static Node strong(String text) {
        var strong = new StrongEmphasis("**");
        strong.appendChild(text(text.strip()));
        return strong;
    }

    static NameValueRow row(String name, String value) {
        return new NameValueRow(name, text(value));
    }

    static NameValueRow codeRow(String name, String value) {
        return new NameValueRow(name, new Code(ControlCharacters.toSpaces(value)));
    }

    static Node bulletList(List<String> texts) {
        return list(new BulletList(), texts.stream().map(ReportNodes::paragraph).toList());
    }

    static Node numberedList(List<Block> items) {
        return list(new OrderedList(), items);
    }

    private static ListBlock list(ListBlock list, List<Block> items) {
        list.setTight(true);
        for (var block : items) {
            var item = new ListItem();
            item.appendChild(block);
            list.appendChild(item);
        }
        return list;
    }

    /** A block that reproduces a text line by line. */
    static Node verbatim(String text) {
        var block = new FencedCodeBlock();
        block.setInfo("text");
        block.setLiteral(text.lines()
                .map(line -> ControlCharacters.toPictures(line) + "\n")
                .collect(Collectors.joining()));
        return block;
    }

    static Stream<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), child -> child != null, Node::getNext);
    }
}
