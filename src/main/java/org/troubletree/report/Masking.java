package org.troubletree.report;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A document with the names of computers and people masked. */
record Masking(UnaryOperator<String> mask) {
    static Document of(Document document, Collection<String> computers, Collection<String> people) {
        var masking = new Masking(Masks.of(texts(document).toList(), computers, people));
        return new Document(
                document.title(),
                document.sections().stream().map(masking::section).toList());
    }

    private static Stream<String> texts(Document document) {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> switch (block) {
                    case Block.Paragraph paragraph -> text(paragraph.spans());
                    case Block.Items items -> items.items().stream().flatMap(Masking::text);
                    case Block.Rows rows -> rows.rows().stream().flatMap(row -> text(row.value()));
                    case Block.Verbatim verbatim -> verbatim.lines().stream();
                });
    }

    private static Stream<String> text(List<Span> spans) {
        return spans.stream().map(Span::text);
    }

    private Document.Section section(Document.Section section) {
        return new Document.Section(
                section.title(), section.blocks().stream().map(this::block).toList());
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> new Block.Paragraph(spans(paragraph.spans()));
            case Block.Items items ->
                new Block.Items(
                        items.mark(), items.items().stream().map(this::spans).toList());
            case Block.Rows rows ->
                new Block.Rows(rows.rows().stream()
                        .map(row -> new Block.Row(row.name(), spans(row.value())))
                        .toList());
            case Block.Verbatim verbatim ->
                new Block.Verbatim(verbatim.lines().stream().map(mask).toList());
        };
    }

    private List<Span> spans(List<Span> spans) {
        return spans.stream()
                .map(span -> new Span(mask.apply(span.text()), span.style()))
                .toList();
    }
}
