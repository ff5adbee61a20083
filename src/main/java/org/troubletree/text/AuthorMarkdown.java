package org.troubletree.text;

import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Parses the Markdown that trees are written in: paragraphs, lists, {@code `code`}, {@code **bold**} and links to articles.
 * All other markup becomes the characters it was written with.
 */
public final class AuthorMarkdown {
    private static final int MAX_DEPTH = 16;
    private static final Parser BLOCKS = Parser.builder()
            .enabledBlockTypes(Set.of(ListBlock.class))
            .maxOpenBlockParsers(MAX_DEPTH)
            .build();
    private static final Parser INLINE =
            Parser.builder().enabledBlockTypes(Set.of()).build();

    private AuthorMarkdown() {}

    /** Returns a document of paragraphs and lists. */
    public static Node parse(String markdown) {
        return withoutOtherMarkup(BLOCKS.parse(markdown));
    }

    /** Returns a document of one paragraph, or of none if the text is blank. Line breaks count as spaces. */
    public static Node parseOneParagraph(String markdown) {
        return withoutOtherMarkup(INLINE.parse(markdown.replaceAll("\\s+", " ").strip()));
    }

    private static Node withoutOtherMarkup(Node document) {
        document.accept(new OtherMarkup());
        return document;
    }

    /** Replaces each node that trees do not use by its source text. */
    private static final class OtherMarkup extends AbstractVisitor {
        @Override
        public void visit(Emphasis emphasis) {
            visitChildren(emphasis);
            unwrap(emphasis, emphasis.getOpeningDelimiter(), emphasis.getClosingDelimiter());
        }

        @Override
        public void visit(StrongEmphasis strong) {
            visitChildren(strong);
            if (strong.getOpeningDelimiter().equals("__")) {
                unwrap(strong, "__", "__");
            }
        }

        @Override
        public void visit(HtmlInline markup) {
            unwrap(markup, markup.getLiteral(), "");
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            unwrap(image, "![", "](" + image.getDestination() + ")");
        }

        /** Replaces a node by its children, between these two texts. */
        private static void unwrap(Node node, String before, String after) {
            node.insertBefore(new Text(before));
            for (var child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
                node.insertBefore(child);
            }
            node.insertBefore(new Text(after));
            node.unlink();
        }
    }
}
