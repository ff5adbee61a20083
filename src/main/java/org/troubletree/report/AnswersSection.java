package org.troubletree.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.commonmark.node.Block;
import org.troubletree.walk.Step;
import org.troubletree.walk.TrailEntry;
import org.troubletree.walk.Walk;

/** The answers and notes of a walk, in their order. */
record AnswersSection(ReportWording words) {
    ReportSection section(Walk walk) {
        var items = items(walk);
        var block =
                items.isEmpty() ? ReportNodes.paragraph("No answer was given yet.") : ReportNodes.numberedList(items);
        return new ReportSection("Answers", List.of(block));
    }

    private List<Block> items(Walk walk) {
        var trail = new HashMap<Integer, TrailEntry>();
        walk.trail().forEach(entry -> trail.put(entry.step(), entry));
        var items = new ArrayList<Block>();
        for (int i = 0; i < walk.steps().size(); i++) {
            var step = walk.steps().get(i);
            var entry = trail.get(i);
            if (entry != null) {
                items.add(answer(entry, step));
            } else if (step instanceof Step.NoteWritten note) {
                items.add(note(note));
            }
        }
        return items;
    }

    private Block answer(TrailEntry entry, Step step) {
        var origin = words.originText(entry.origin(), step.place());
        return ReportNodes.paragraph(
                ReportNodes.strong(entry.node().title()),
                ReportNodes.text(" – " + entry.choice().label()),
                ReportNodes.text(" (%s, %s)".formatted(words.timeText(entry.at()), origin)));
    }

    private Block note(Step.NoteWritten note) {
        return ReportNodes.paragraph(
                ReportNodes.strong("Note at “%s”".formatted(words.pageTitle(note.place()))),
                ReportNodes.text(" – %s (%s)".formatted(note.text(), words.timeText(note.at()))));
    }
}
