package org.troubletree.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.troubletree.walk.Step;
import org.troubletree.walk.TrailEntry;
import org.troubletree.walk.Walk;

/** The answers and notes of a walk, in their order. */
record AnswersSection(ReportWording words) {
    ReportDocument.ReportSection section(Walk walk) {
        var items = items(walk);
        var block = items.isEmpty()
                ? ReportBlock.paragraph("No answer was given yet.")
                : new ReportBlock.ItemList(ReportBlock.ItemList.ListKind.NUMBER, items);
        return new ReportDocument.ReportSection("Answers", List.of(block));
    }

    private List<List<ReportSpan>> items(Walk walk) {
        var trail = new HashMap<Integer, TrailEntry>();
        walk.trail().forEach(entry -> trail.put(entry.step(), entry));
        var items = new ArrayList<List<ReportSpan>>();
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

    private List<ReportSpan> answer(TrailEntry entry, Step step) {
        var origin = words.originText(entry.origin(), step.place());
        return List.of(
                ReportSpan.strong(entry.node().title()),
                ReportSpan.plain(" – " + entry.choice().label()),
                ReportSpan.plain(" (%s, %s)".formatted(words.timeText(entry.at()), origin)));
    }

    private List<ReportSpan> note(Step.NoteWritten note) {
        return List.of(
                ReportSpan.strong("Note at “%s”".formatted(words.pageTitle(note.place()))),
                ReportSpan.plain(" – %s (%s)".formatted(note.text(), words.timeText(note.at()))));
    }
}
