package org.troubletree.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Tree;
import org.troubletree.walk.Step;
import org.troubletree.walk.Walk;

/**
 * The report of a walk: the evidence, why the walk began at its first page, the answers, the outcome, the changes
 * made on the server, and the open points. Its three forms have the same content.
 */
public final class Report {
    private final Walk walk;
    private final ReportWording words;
    private final String version;
    private final Instant at;
    private final Node document;

    private Report(Walk walk, ReportWording words, String version, Instant at, UnaryOperator<Node> edit) {
        this.walk = walk;
        this.words = words;
        this.version = version;
        this.at = at;
        document = edit.apply(newDocument());
    }

    /**
     * Creates the report of a walk, with the program's version and the time of writing. Times are in the time zone of
     * this computer.
     */
    public static Report of(Walk walk, String version, Instant at) {
        return of(walk, version, at, ZoneId.systemDefault());
    }

    static Report of(Walk walk, String version, Instant at, ZoneId zone) {
        return new Report(walk, new ReportWording(walk.library(), zone), version, at, UnaryOperator.identity());
    }

    private Node newDocument() {
        var document = new Document();
        document.appendChild(ReportNodes.heading(1, title()));
        for (var section : sections()) {
            document.appendChild(ReportNodes.heading(2, section.title()));
            section.blocks().forEach(document::appendChild);
        }
        return document;
    }

    private String title() {
        return ControlCharacters.toSpaces(
                "Report: " + visitedTrees(walk).getFirst().title());
    }

    private List<ReportSection> sections() {
        var sections = new ArrayList<ReportSection>();
        sections.add(aboutSection(walk, version, at, words));
        sections.add(outcomeSection(walk, words));
        sections.add(new ChangesSection(words).section(walk));
        UndoSection.section(walk).ifPresent(sections::add);
        sections.add(new OpenPointsSection(walk).section());
        sections.add(new EvidenceSections(words).openingSection(walk));
        sections.add(new AnswersSection(words).section(walk));
        sections.addAll(new EvidenceSections(words).evidenceSections(walk));
        return sections;
    }

    /**
     * Returns the report with the names of computers and people masked, including these. A name gets the same mask
     * everywhere.
     */
    public Report masked(Collection<String> computers, Collection<String> people) {
        return new Report(walk, words, version, at, copy -> LiteralEditor.masked(copy, computers, people));
    }

    /** Returns the report as plain text of 72 columns. */
    public String text() {
        return TextReport.toText(document);
    }

    /** Returns the report as Markdown. */
    public String markdown() {
        return MarkdownReport.toMarkdown(document);
    }

    /** Returns the report as one HTML file that needs no other file and runs no script. */
    public String html() {
        return HtmlReport.toHtml(document, title());
    }

    Node document() {
        return document;
    }

    private static ReportSection aboutSection(Walk walk, String version, Instant at, ReportWording words) {
        var rows = new ArrayList<NameValueRow>();
        visitedTrees(walk)
                .forEach(tree -> rows.add(ReportNodes.row(
                        "Tree", "%s (%s, revision %d)".formatted(tree.title(), tree.id(), tree.revision()))));
        rows.add(ReportNodes.row("Begun", words.timeText(walk.steps().getFirst().at())));
        rows.add(ReportNodes.row("Written", "%s, by Troubletree %s".formatted(words.timeText(at), version)));
        rows.add(ReportNodes.row("Times", "as in the zone " + words.zone().getId()));
        return new ReportSection("This walk", List.of(new NameValueTable(rows)));
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

    private static ReportSection outcomeSection(Walk walk, ReportWording words) {
        if (!(walk.here() instanceof Outcome outcome)) {
            return new ReportSection(
                    "Outcome",
                    List.of(ReportNodes.paragraph("None yet: the walk stands at “%s”."
                            .formatted(walk.here().title()))));
        }
        var blocks = new ArrayList<Node>();
        blocks.add(ReportNodes.paragraph(ReportNodes.strong(outcome.title())));
        blocks.add(ReportNodes.paragraph(ReportWording.resultText(outcome.result())));
        blocks.addAll(AuthorText.blocks(outcome.text()));
        blocks.add(ReportNodes.paragraph("According to:"));
        blocks.add(ReportNodes.bulletList(outcome.page().articles().stream()
                .map(id -> words.articleText(walk.place(), id))
                .toList()));
        return new ReportSection("Outcome", blocks);
    }
}
