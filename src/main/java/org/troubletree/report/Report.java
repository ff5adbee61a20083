package org.troubletree.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Tree;
import org.troubletree.walk.Step;
import org.troubletree.walk.Walk;

/**
 * The report of a walk: the evidence, why the walk began at its first page, the answers, the outcome, the changes
 * made on the server, and the open points. Its three forms have the same content.
 */
public final class Report {
    private final ReportDocument document;

    private Report(ReportDocument document) {
        this.document = document;
    }

    /**
     * Creates the report of a walk, with the program's version and the time of writing. Times are in the time zone of
     * this computer.
     */
    public static Report of(Walk walk, String version, Instant at) {
        return of(walk, version, at, ZoneId.systemDefault());
    }

    static Report of(Walk walk, String version, Instant at, ZoneId zone) {
        var words = new ReportWording(walk.library(), zone);
        var sections = new ArrayList<ReportDocument.ReportSection>();
        sections.add(aboutSection(walk, version, at, words));
        sections.add(outcomeSection(walk, words));
        sections.add(new ChangesSection(words).section(walk));
        UndoSection.section(walk).ifPresent(sections::add);
        sections.add(new OpenPointsSection(walk).section());
        sections.add(new EvidenceSections(words).openingSection(walk));
        sections.add(new AnswersSection(words).section(walk));
        sections.addAll(new EvidenceSections(words).evidenceSections(walk));
        return new Report(
                new ReportDocument("Report: " + visitedTrees(walk).getFirst().title(), sections));
    }

    /**
     * Returns the report with the names of computers and people masked, including these. A name gets the same mask
     * everywhere.
     */
    public Report masked(Collection<String> computers, Collection<String> people) {
        return new Report(DocumentMasking.mask(document, computers, people));
    }

    /** Returns the report as plain text of 72 columns. */
    public String text() {
        return TextReport.render(document);
    }

    /** Returns the report as Markdown. */
    public String markdown() {
        return MarkdownReport.render(document);
    }

    /** Returns the report as one HTML file that needs no other file and runs no script. */
    public String html() {
        return HtmlReport.render(document);
    }

    ReportDocument document() {
        return document;
    }

    private static ReportDocument.ReportSection aboutSection(
            Walk walk, String version, Instant at, ReportWording words) {
        var rows = new ArrayList<ReportBlock.NameValueRow>();
        visitedTrees(walk)
                .forEach(tree -> rows.add(ReportBlock.row(
                        "Tree", "%s (%s, revision %d)".formatted(tree.title(), tree.id(), tree.revision()))));
        rows.add(ReportBlock.row("Begun", words.timeText(walk.steps().getFirst().at())));
        rows.add(ReportBlock.row("Written", "%s, by Troubletree %s".formatted(words.timeText(at), version)));
        rows.add(ReportBlock.row("Times", "as in the zone " + words.zone().getId()));
        return new ReportDocument.ReportSection("This walk", List.of(new ReportBlock.NameValueTable(rows)));
    }

    /** Returns the trees of the walk, in the order of its steps. */
    private static List<Tree> visitedTrees(Walk walk) {
        var ids = new ArrayList<>(walk.steps().stream()
                .map(Step::place)
                .map(place -> place.tree())
                .toList());
        ids.add(walk.place().tree());
        return ids.stream()
                .distinct()
                .flatMap(id -> walk.library().tree(id).stream())
                .toList();
    }

    private static ReportDocument.ReportSection outcomeSection(Walk walk, ReportWording words) {
        if (!(walk.here() instanceof Outcome outcome)) {
            return new ReportDocument.ReportSection(
                    "Outcome",
                    List.of(ReportBlock.paragraph("None yet: the walk stands at “%s”."
                            .formatted(walk.here().title()))));
        }
        var blocks = new ArrayList<ReportBlock>();
        blocks.add(new ReportBlock.TextBlock(List.of(ReportSpan.strong(outcome.title()))));
        blocks.add(ReportBlock.paragraph(ReportWording.resultText(outcome.result())));
        blocks.addAll(TreeMarkdown.parseBlocks(outcome.text()));
        blocks.add(ReportBlock.paragraph("According to:"));
        blocks.add(ReportBlock.bullets(outcome.page().articles().stream()
                .map(id -> words.articleText(walk.place(), id))
                .toList()));
        return new ReportDocument.ReportSection("Outcome", blocks);
    }
}
