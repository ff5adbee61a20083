package org.troubletree.report;

import org.troubletree.tree.Outcome;
import org.troubletree.tree.Tree;
import org.troubletree.walk.Step;
import org.troubletree.walk.Walk;


import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What happened in a walk: what was handed in, why the walk began where it began, each answer, how it ended, what was
 * changed on the server and what is still open. The three forms say the same.
 */
public final class Report {
    private final Document document;

    private Report(Document document) {
        this.document = document;
    }

    /** The report of a walk, written by that version of the program at that time; times are those of this computer's zone. */
    public static Report of(Walk walk, String version, Instant at) {
        return of(walk, version, at, ZoneId.systemDefault());
    }

    static Report of(Walk walk, String version, Instant at, ZoneId zone) {
        var words = new Words(walk.library(), zone);
        var sections = new ArrayList<Document.Section>();
        sections.add(about(walk, version, at, words));
        sections.add(outcome(walk, words));
        sections.add(new Changes(words).section(walk));
        UndoSheet.of(walk).ifPresent(sections::add);
        sections.add(new OpenPoints(walk).section());
        sections.add(new HandedIn(words).opening(walk));
        sections.add(new Answers(words).section(walk));
        sections.addAll(new HandedIn(words).evidence(walk));
        return new Report(new Document("Report: " + trees(walk).getFirst().title(), sections));
    }

    /** The report with the names of computers and people masked, these among them; the same name in the same way. */
    public Report masked(Collection<String> computers, Collection<String> people) {
        return new Report(Masking.of(document, computers, people));
    }

    /** The report as plain text of 72 columns. */
    public String text() {
        return TextForm.of(document);
    }

    /** The report as Markdown. */
    public String markdown() {
        return MarkdownForm.of(document);
    }

    /** The report as one HTML file that needs nothing else and runs nothing. */
    public String html() {
        return HtmlForm.of(document);
    }

    Document document() {
        return document;
    }

    private static Document.Section about(Walk walk, String version, Instant at, Words words) {
        var rows = new ArrayList<Block.Row>();
        trees(walk)
                .forEach(tree -> rows.add(
                        Block.row("Tree", "%s (%s, revision %d)".formatted(tree.title(), tree.id(), tree.revision()))));
        rows.add(Block.row("Begun", words.time(walk.steps().getFirst().at())));
        rows.add(Block.row("Written", "%s, by Troubletree %s".formatted(words.time(at), version)));
        rows.add(Block.row("Times", "as in the zone " + words.zone().getId()));
        return new Document.Section("This walk", List.of(new Block.Rows(rows)));
    }

    /** The trees of the walk, in the order in which it came to them. */
    private static List<Tree> trees(Walk walk) {
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

    private static Document.Section outcome(Walk walk, Words words) {
        if (!(walk.here() instanceof Outcome outcome)) {
            return new Document.Section(
                    "Outcome",
                    List.of(Block.paragraph("None yet: the walk stands at “%s”."
                            .formatted(walk.here().title()))));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(List.of(Span.strong(outcome.title()))));
        blocks.add(Block.paragraph(Words.result(outcome.result())));
        blocks.addAll(SmallMarkdown.blocks(outcome.text()));
        blocks.add(Block.paragraph("According to:"));
        blocks.add(Block.bullets(outcome.page().articles().stream()
                .map(id -> words.article(walk.place(), id))
                .toList()));
        return new Document.Section("Outcome", blocks);
    }
}
