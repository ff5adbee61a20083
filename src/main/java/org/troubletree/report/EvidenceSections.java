package org.troubletree.report;

import java.util.ArrayList;
import java.util.List;
import org.troubletree.tree.Place;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Opening;
import org.troubletree.walk.Step;
import org.troubletree.walk.Walk;

/** The sections about the evidence: why the walk began at its first page, what was read, and the original text. */
record EvidenceSections(ReportWording words) {
    ReportDocument.ReportSection openingSection(Walk walk) {
        var opening = walk.opening();
        var because = opening.because().isBlank() ? "It was chosen from the list of trees." : opening.because();
        var blocks = new ArrayList<ReportBlock>();
        blocks.add(ReportBlock.paragraph(because));
        blocks.add(new ReportBlock.NameValueTable(
                List.of(ReportBlock.row("First page", words.pageTitle(opening.place())))));
        blocks.addAll(factBlocks(opening.facts(), opening.place()));
        return new ReportDocument.ReportSection("Why it began there", blocks);
    }

    List<ReportDocument.ReportSection> evidenceSections(Walk walk) {
        var sections = new ArrayList<ReportDocument.ReportSection>();
        walk.steps().forEach(step -> {
            if (step instanceof Step.EvidenceRead took) {
                sections.add(readingSection(took));
            }
        });
        sections.addAll(eventTextSections(walk.opening()));
        return sections;
    }

    private static List<ReportDocument.ReportSection> eventTextSections(Opening opening) {
        return opening.evidence().isEmpty()
                ? List.of()
                : List.of(new ReportDocument.ReportSection(
                        "Event text as handed in", List.of(ReportBlock.VerbatimText.of(opening.evidence()))));
    }

    private ReportDocument.ReportSection readingSection(Step.EvidenceRead took) {
        var reading = took.reading();
        var blocks = new ArrayList<ReportBlock>();
        blocks.add(ReportBlock.paragraph(
                "Handed in at “%s”, %s.".formatted(words.pageTitle(took.place()), words.timeText(took.at()))));
        blocks.add(ReportBlock.bullets(
                reading.findings().stream().map(EvidenceSections::findingText).toList()));
        blocks.addAll(factBlocks(reading.facts(), took.place()));
        if (!reading.cannotTell().isEmpty()) {
            blocks.add(ReportBlock.paragraph("It cannot tell:"));
            blocks.add(ReportBlock.bullets(reading.cannotTell()));
        }
        blocks.add(ReportBlock.paragraph("The text as it came:"));
        blocks.add(ReportBlock.VerbatimText.of(reading.evidence()));
        return new ReportDocument.ReportSection("Reading by " + reading.reader(), blocks);
    }

    private List<ReportBlock> factBlocks(List<Fact> facts, Place place) {
        return facts.isEmpty()
                ? List.of()
                : List.of(
                        ReportBlock.paragraph("Known from it:"),
                        ReportBlock.bullets(facts.stream()
                                .map(fact -> words.factText(fact, place))
                                .toList()));
    }

    private static String findingText(Finding finding) {
        return finding.line() > 0 ? "Line %d: %s".formatted(finding.line(), finding.text()) : finding.text();
    }
}
