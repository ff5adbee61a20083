package org.troubletree.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Element;

/** The three forms of a report, with texts that contain markup. */
class ReportFormatsTest {
    private static final List<String> FRAGMENTS = List.of(
            "<script>alert(1)</script>",
            "</pre>",
            "<html>",
            "<img src=x onerror=y>",
            "&lt;",
            "&",
            "```",
            "````text",
            "`",
            "**",
            "*",
            "_",
            "[a](http://x.example)",
            "![b](c)",
            "<http://x.example>",
            "\\",
            "\"",
            "'",
            "\n",
            "\r\n",
            "\n\n",
            "\n- ",
            "\n1. ",
            "\n# ",
            "\n    ",
            "\n> ",
            "\n---\n",
            "\n===\n",
            "|",
            "~~",
            "\0",
            "\u0007",
            "\ud800",
            "]]>",
            "<!--",
            "-->",
            " word ",
            "😀",
            "{",
            "}",
            "%s",
            "$1",
            "\\$1");

    static Stream<String> addedTexts() {
        var random = new Random(1_005);
        return Stream.concat(
                FRAGMENTS.stream(),
                Stream.generate(() -> random.ints(1 + random.nextInt(6), 0, FRAGMENTS.size())
                                .mapToObj(FRAGMENTS::get)
                                .collect(Collectors.joining()))
                        .limit(300));
    }

    private static Report report(String spice) {
        return ReportFixture.report(new ReportFixture(spice).verifiedWalk("0x5"));
    }

    @ParameterizedTest
    @MethodSource("addedTexts")
    void sayTheSame(String spice) throws Exception {
        var report = report(spice);
        var said = words(said(report.document()));
        assertThat(words(report.text())).as("text").isEqualTo(said);
        assertThat(words(said(html(report)))).as("HTML").isEqualTo(said);
        assertThat(words(said(Parser.builder().build().parse(report.markdown()))))
                .as("Markdown")
                .isEqualTo(said);
    }

    @ParameterizedTest
    @MethodSource("addedTexts")
    void letNoTextActAsMarkup(String spice) throws Exception {
        var report = report(spice);
        assertThat(shape(html(report))).isEqualTo(shape(report.document()));
        assertThat(markupIn(report.markdown())).isEmpty();
    }

    private static String words(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}\\p{So}]", "");
    }

    /** Returns the texts of a document in their order, with the numbers of list items. */
    private static String said(Node document) {
        var said = new StringBuilder();
        document.accept(new AbstractVisitor() {
            private int number;

            @Override
            public void visit(OrderedList list) {
                number = 1;
                visitChildren(list);
            }

            @Override
            public void visit(ListItem item) {
                said.append(item.getParent() instanceof OrderedList ? String.valueOf(number++) : "");
                visitChildren(item);
            }

            @Override
            public void visit(Text text) {
                said.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                said.append(code.getLiteral());
            }

            @Override
            public void visit(FencedCodeBlock block) {
                said.append(block.getLiteral());
            }

            @Override
            public void visit(CustomBlock block) {
                said.append(block instanceof NameValueRow row ? row.name() : "");
                visitChildren(block);
            }
        });
        return said.toString();
    }

    private static String said(org.w3c.dom.Node node) {
        var said = new StringBuilder(node instanceof CharacterData text ? text.getData() : "");
        int number = 1;
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            said.append(node.getNodeName().equals("ol") && child instanceof Element ? String.valueOf(number++) : "");
            said.append(said(child));
        }
        return said.toString();
    }

    private static Element html(Report report) throws Exception {
        var bytes = report.html().replace('\ud800', '?').getBytes(UTF_8);
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        return (Element) document.getElementsByTagName("body").item(0);
    }

    /** Returns the names of the elements of a page in their order. */
    private static List<String> shape(Element body) {
        var shape = new ArrayList<String>();
        var all = body.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            var element = (Element) all.item(i);
            assertThat(element.getAttributes().getLength())
                    .as(element.getTagName())
                    .isEqualTo(element.getTagName().equals("th") ? 1 : 0);
            shape.add(element.getTagName());
        }
        shape.removeIf("wbr"::equals);
        return shape;
    }

    /** Returns the names of the HTML elements that a document consists of, in their order. */
    private static List<String> shape(Node node) {
        var shape = new ArrayList<String>();
        switch (node) {
            case Heading heading -> shape.add("h" + heading.getLevel());
            case Paragraph paragraph -> shape.addAll(isInTightList(paragraph) ? List.of() : List.of("p"));
            case BulletList list -> shape.add("ul");
            case OrderedList list -> shape.add("ol");
            case ListItem item -> shape.add("li");
            case NameValueTable table -> shape.add("table");
            case NameValueRow row -> shape.addAll(List.of("tr", "th", "td"));
            case StrongEmphasis strong -> shape.add("strong");
            case Code code -> shape.add("code");
            case FencedCodeBlock block -> shape.add("pre");
            default -> assertThat(node).isInstanceOfAny(Document.class, Text.class);
        }
        ReportNodes.children(node).forEach(child -> shape.addAll(shape(child)));
        return shape;
    }

    private static boolean isInTightList(Paragraph paragraph) {
        return paragraph.getParent() instanceof ListItem item
                && item.getParent() instanceof ListBlock list
                && list.isTight();
    }

    private static List<String> markupIn(String markdown) {
        var found = new ArrayList<String>();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock html) {
                found.add(html.getLiteral());
            }

            @Override
            public void visit(HtmlInline html) {
                found.add(html.getLiteral());
            }

            @Override
            public void visit(Link link) {
                found.add(link.getDestination());
            }

            @Override
            public void visit(Image image) {
                found.add(image.getDestination());
            }
        });
        return found;
    }
}
