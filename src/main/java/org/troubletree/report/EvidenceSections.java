package org.troubletree.report;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.troubletree.tree.Place;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Opening;
import org.troubletree.walk.Step;
import org.troubletree.walk.Walk;

/** The sections about the evidence: why the walk began at its first page, what was read, and the original text. */
record EvidenceSections(ReportWording words) {
    ReportSection openingSection(Walk walk) {
        var opening = walk.opening();
        var because = opening.because().isBlank() ? "It was chosen from the list of trees." : opening.because();
        var blocks = new ArrayList<Node>();
        blocks.add(ReportNodes.paragraph(because));
        blocks.add(new NameValueTable(List.of(ReportNodes.row("First page", words.pageTitle(opening.place())))));
        blocks.addAll(factBlocks(opening.facts(), opening.place()));
        return new ReportSection("Why it began there", blocks);
    }

    List<ReportSection> evidenceSections(Walk walk) {
        var sections = new ArrayList<ReportSection>();
        walk.steps().forEach(step -> {
            if (step instanceof Step.EvidenceRead took) {
                sections.add(readingSection(took));
            }
        });
        sections.addAll(eventTextSections(walk.opening()));
        return sections;
    }

    private static List<ReportSection> eventTextSections(Opening opening) {
        return opening.evidence().isEmpty()
                ? List.of()
                : List.of(new ReportSection(
                        "Event text as handed in", List.of(ReportNodes.verbatim(opening.evidence()))));
    }

    private ReportSection readingSection(Step.EvidenceRead took) {
        var reading = took.reading();
        var blocks = new ArrayList<Node>();
        blocks.add(ReportNodes.paragraph(
                "Handed in at “%s”, %s.".formatted(words.pageTitle(took.place()), words.timeText(took.at()))));
        blocks.add(ReportNodes.bulletList(
                reading.findings().stream().map(EvidenceSections::findingText).toList()));
        blocks.addAll(factBlocks(reading.facts(), took.place()));
        if (!reading.cannotTell().isEmpty()) {
            blocks.add(ReportNodes.paragraph("It cannot tell:"));
            blocks.add(ReportNodes.bulletList(reading.cannotTell()));
        }
        blocks.add(ReportNodes.paragraph("The text as it came:"));
        blocks.add(ReportNodes.verbatim(reading.evidence()));
        return new ReportSection("Reading by " + reading.reader(), blocks);
    }

    private List<Node> factBlocks(List<Fact> facts, Place place) {
        return facts.isEmpty()
                ? List.of()
                : List.of(
                        ReportNodes.paragraph("Known from it:"),
                        ReportNodes.bulletList(facts.stream()
                                .map(fact -> words.factText(fact, place))
                                .toList()));
    }

    private static String findingText(Finding finding) {
        return finding.line() > 0 ? "Line %d: %s".formatted(finding.line(), finding.text()) : finding.text();
    }
}
