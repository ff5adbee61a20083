package org.troubletree.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Replaces the text in the nodes of a report; verbatim text line by line. Headings and the names of rows stay. */
final class LiteralEditor extends AbstractVisitor {
    private final UnaryOperator<String> edit;

    private LiteralEditor(UnaryOperator<String> edit) {
        this.edit = edit;
    }

    /** Masks the names that the texts of a report contain, and the names of these computers and people. */
    static Node masked(Node document, Collection<String> computers, Collection<String> people) {
        var texts = new ArrayList<String>();
        document.accept(new LiteralEditor(text -> {
            texts.add(text);
            return text;
        }));
        document.accept(new LiteralEditor(NameMasks.maskerFor(texts, computers, people)));
        return document;
    }

    @Override
    public void visit(Heading heading) {
        // the titles of trees and sections contain no names
    }

    @Override
    public void visit(Text text) {
        text.setLiteral(edit.apply(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        code.setLiteral(edit.apply(code.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock block) {
        block.setLiteral(
                block.getLiteral().lines().map(edit).map(line -> line + "\n").collect(Collectors.joining()));
    }
}
