package org.troubletree.report;

import org.troubletree.walk.Step;
import org.troubletree.walk.TrailEntry;
import org.troubletree.walk.Walk;


import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** The answers on the way, in their order, with the notes that were written beside them. */
record Answers(Words words) {
    Document.Section section(Walk walk) {
        var items = items(walk);
        var block = items.isEmpty()
                ? Block.paragraph("No answer was given yet.")
                : new Block.Items(Block.Items.Mark.NUMBER, items);
        return new Document.Section("Answers", List.of(block));
    }

    private List<List<Span>> items(Walk walk) {
        var trail = new HashMap<Integer, TrailEntry>();
        walk.trail().forEach(entry -> trail.put(entry.step(), entry));
        var items = new ArrayList<List<Span>>();
        for (int i = 0; i < walk.steps().size(); i++) {
            var step = walk.steps().get(i);
            var entry = trail.get(i);
            if (entry != null) {
                items.add(answer(entry, step));
            } else if (step instanceof Step.Noted note) {
                items.add(note(note));
            }
        }
        return items;
    }

    private List<Span> answer(TrailEntry entry, Step step) {
        var origin = words.origin(entry.origin(), step.place());
        return List.of(
                Span.strong(entry.node().title()),
                Span.plain(" – " + entry.choice().label()),
                Span.plain(" (%s, %s)".formatted(words.time(entry.at()), origin)));
    }

    private List<Span> note(Step.Noted note) {
        return List.of(
                Span.strong("Note at “%s”".formatted(words.page(note.place()))),
                Span.plain(" – %s (%s)".formatted(note.text(), words.time(note.at()))));
    }
}
