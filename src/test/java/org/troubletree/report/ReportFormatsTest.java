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
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
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
        var said = words(report.document());
        assertThat(words(report.text())).as("text").isEqualTo(said);
        assertThat(words(said(html(report)))).as("HTML").isEqualTo(said);
        assertThat(words(said(report.markdown()))).as("Markdown").isEqualTo(said);
    }

    @ParameterizedTest
    @MethodSource("addedTexts")
    void letNoTextActAsMarkup(String spice) throws Exception {
        var report = report(spice);
        assertThat(shape(html(report))).isEqualTo(shapeOf(report.document()));
        assertThat(markupIn(report.markdown())).isEmpty();
    }

    /** Returns the letters and digits of a report in their order. */
    private static String words(ReportDocument document) {
        var words = new StringBuilder(document.title());
        for (var section : document.sections()) {
            words.append(section.title());
            section.blocks().forEach(block -> words.append(words(block)));
        }
        return words(words.toString());
    }

    private static String words(ReportBlock block) {
        return switch (block) {
            case ReportBlock.TextBlock paragraph -> plain(paragraph.spans());
            case ReportBlock.ItemList items -> words(items);
            case ReportBlock.NameValueTable rows ->
                rows.rows().stream().map(row -> row.name() + plain(row.value())).collect(Collectors.joining());
            case ReportBlock.VerbatimText verbatim -> String.join("", verbatim.lines());
        };
    }

    private static String words(ReportBlock.ItemList items) {
        var words = new StringBuilder();
        for (int i = 0; i < items.items().size(); i++) {
            words.append(items.mark() == ReportBlock.ItemList.ListKind.NUMBER ? String.valueOf(i + 1) : "");
            words.append(plain(items.items().get(i)));
        }
        return words.toString();
    }

    private static String plain(List<ReportSpan> spans) {
        return spans.stream().map(ReportSpan::text).collect(Collectors.joining());
    }

    private static String words(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}\\p{So}]", "");
    }

    private static String said(String markdown) {
        var said = new StringBuilder();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
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

    private static List<String> shapeOf(ReportDocument document) {
        var shape = new ArrayList<>(List.of("h1"));
        for (var section : document.sections()) {
            shape.add("h2");
            section.blocks().forEach(block -> shape.addAll(shapeOf(block)));
        }
        return shape;
    }

    private static List<String> shapeOf(ReportBlock block) {
        return switch (block) {
            case ReportBlock.TextBlock paragraph -> shapeOf("p", paragraph.spans());
            case ReportBlock.ItemList items -> {
                var shape =
                        new ArrayList<>(List.of(items.mark() == ReportBlock.ItemList.ListKind.NUMBER ? "ol" : "ul"));
                items.items().forEach(item -> shape.addAll(shapeOf("li", item)));
                yield shape;
            }
            case ReportBlock.NameValueTable rows -> {
                var shape = new ArrayList<>(List.of("table"));
                rows.rows().forEach(row -> {
                    shape.addAll(List.of("tr", "th"));
                    shape.addAll(shapeOf("td", row.value()));
                });
                yield shape;
            }
            case ReportBlock.VerbatimText verbatim -> List.of("pre");
        };
    }

    private static List<String> shapeOf(String element, List<ReportSpan> spans) {
        var shape = new ArrayList<>(List.of(element));
        for (var span : spans) {
            switch (span.style()) {
                case PLAIN -> {}
                case STRONG -> shape.add("strong");
                case CODE -> shape.add("code");
            }
        }
        return shape;
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
