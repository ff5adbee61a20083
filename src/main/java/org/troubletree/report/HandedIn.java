package org.troubletree.report;

import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Opening;
import org.troubletree.walk.Place;
import org.troubletree.walk.Step;
import org.troubletree.walk.Walk;


import java.util.ArrayList;
import java.util.List;

/** What was handed in: what was read from it, and the text as it came. */
record HandedIn(Words words) {
    Document.Section opening(Walk walk) {
        var opening = walk.opening();
        var because = opening.because().isBlank() ? "It was chosen from the list of trees." : opening.because();
        var blocks = new ArrayList<Block>();
        blocks.add(Block.paragraph(because));
        blocks.add(new Block.Rows(List.of(Block.row("First page", words.page(opening.place())))));
        blocks.addAll(known(opening.facts(), opening.place()));
        return new Document.Section("Why it began there", blocks);
    }

    List<Document.Section> evidence(Walk walk) {
        var sections = new ArrayList<Document.Section>();
        walk.steps().forEach(step -> {
            if (step instanceof Step.Took took) {
                sections.add(reading(took));
            }
        });
        sections.addAll(events(walk.opening()));
        return sections;
    }

    private static List<Document.Section> events(Opening opening) {
        return opening.evidence().isEmpty()
                ? List.of()
                : List.of(new Document.Section(
                        "Event text as handed in", List.of(Block.Verbatim.of(opening.evidence()))));
    }

    private Document.Section reading(Step.Took took) {
        var reading = took.reading();
        var blocks = new ArrayList<Block>();
        blocks.add(
                Block.paragraph("Handed in at “%s”, %s.".formatted(words.page(took.place()), words.time(took.at()))));
        blocks.add(
                Block.bullets(reading.findings().stream().map(HandedIn::finding).toList()));
        blocks.addAll(known(reading.facts(), took.place()));
        if (!reading.cannotTell().isEmpty()) {
            blocks.add(Block.paragraph("It cannot tell:"));
            blocks.add(Block.bullets(reading.cannotTell()));
        }
        blocks.add(Block.paragraph("The text as it came:"));
        blocks.add(Block.Verbatim.of(reading.evidence()));
        return new Document.Section("Reading by " + reading.reader(), blocks);
    }

    private List<Block> known(List<Fact> facts, Place place) {
        return facts.isEmpty()
                ? List.of()
                : List.of(
                        Block.paragraph("Known from it:"),
                        Block.bullets(facts.stream()
                                .map(fact -> words.fact(fact, place))
                                .toList()));
    }

    private static String finding(Finding finding) {
        return finding.line() > 0 ? "Line %d: %s".formatted(finding.line(), finding.text()) : finding.text();
    }
}
