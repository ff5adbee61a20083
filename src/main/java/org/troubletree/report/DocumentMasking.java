package org.troubletree.report;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A document with the names of computers and people masked. */
record DocumentMasking(UnaryOperator<String> mask) {
    static ReportDocument mask(ReportDocument document, Collection<String> computers, Collection<String> people) {
        var masking = new DocumentMasking(NameMasks.maskerFor(texts(document).toList(), computers, people));
        return new ReportDocument(
                document.title(),
                document.sections().stream().map(masking::section).toList());
    }

    private static Stream<String> texts(ReportDocument document) {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> switch (block) {
                    case ReportBlock.TextBlock paragraph -> text(paragraph.spans());
                    case ReportBlock.ItemList items -> items.items().stream().flatMap(DocumentMasking::text);
                    case ReportBlock.NameValueTable rows -> rows.rows().stream().flatMap(row -> text(row.value()));
                    case ReportBlock.VerbatimText verbatim -> verbatim.lines().stream();
                });
    }

    private static Stream<String> text(List<ReportSpan> spans) {
        return spans.stream().map(ReportSpan::text);
    }

    private ReportDocument.ReportSection section(ReportDocument.ReportSection section) {
        return new ReportDocument.ReportSection(
                section.title(), section.blocks().stream().map(this::block).toList());
    }

    private ReportBlock block(ReportBlock block) {
        return switch (block) {
            case ReportBlock.TextBlock paragraph -> new ReportBlock.TextBlock(spans(paragraph.spans()));
            case ReportBlock.ItemList items ->
                new ReportBlock.ItemList(
                        items.mark(), items.items().stream().map(this::spans).toList());
            case ReportBlock.NameValueTable rows ->
                new ReportBlock.NameValueTable(rows.rows().stream()
                        .map(row -> new ReportBlock.NameValueRow(row.name(), spans(row.value())))
                        .toList());
            case ReportBlock.VerbatimText verbatim ->
                new ReportBlock.VerbatimText(verbatim.lines().stream().map(mask).toList());
        };
    }

    private List<ReportSpan> spans(List<ReportSpan> spans) {
        return spans.stream()
                .map(span -> new ReportSpan(mask.apply(span.text()), span.style()))
                .toList();
    }
}
