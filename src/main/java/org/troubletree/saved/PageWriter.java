package org.troubletree.saved;

import java.util.List;
import java.util.Map;
import org.troubletree.json.Json;
import org.troubletree.json.ObjectBuilder;
import org.troubletree.tree.Change;
import org.troubletree.tree.Check;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Instruction;
import org.troubletree.tree.Link;
import org.troubletree.tree.Node;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Question;
import org.troubletree.walk.Place;

/** A page as it was shown, as JSON: what is needed to read and report a walk when its tree is gone. */
final class PageWriter {
    private PageWriter() {}

    static Json of(Place place, Node node) {
        var page = Json.object()
                .with("kind", kind(node))
                .with("tree", place.tree())
                .with("node", place.node())
                .with("title", node.title())
                .with("text", node.text())
                .with("articles", node.page().articles());
        return switch (node) {
            case Question question -> {
                question.fact().ifPresent(fact -> page.with("fact", fact));
                yield page.with("choices", choices(question.choices())).done();
            }
            case Check check ->
                page.with("reader", check.reader())
                        .with("choices", choices(check.choices()))
                        .done();
            case Instruction instruction ->
                page.with("steps", instruction.steps())
                        .with("done", instruction.done())
                        .with("next", instruction.next())
                        .done();
            case Change change -> change(page, change).done();
            case Outcome outcome ->
                page.with("result", Fields.word(outcome.result())).done();
            case Link link -> {
                link.node().ifPresent(target -> page.with("toNode", target));
                yield page.with("toTree", link.tree()).done();
            }
        };
    }

    private static String kind(Node node) {
        return switch (node) {
            case Question question -> "question";
            case Check check -> "check";
            case Instruction instruction -> "instruction";
            case Change change -> "change";
            case Outcome outcome -> "outcome";
            case Link link -> "link";
        };
    }

    private static ObjectBuilder change(ObjectBuilder page, Change change) {
        var risk = Json.object()
                .with("id", change.risk().id())
                .with("level", Fields.word(change.risk().level()))
                .with("text", change.risk().text())
                .done();
        return page.with("action", ValueForm.of(change.action()).done())
                .with("risk", risk)
                .with("backup", change.backup())
                .with("restart", change.restart())
                .with("verify", change.verify())
                .with("undo", change.undo())
                .with("done", change.ways().done())
                .with("leave", change.ways().leave());
    }

    private static Json choices(List<Choice> choices) {
        return Json.list(choices.stream().map(PageWriter::choice).toList());
    }

    private static Json choice(Choice choice) {
        return Json.object()
                .with("id", choice.id())
                .with("label", choice.label())
                .with("facts", facts(choice.facts()))
                .with("next", choice.next())
                .done();
    }

    private static Json facts(Map<String, String> facts) {
        var object = Json.object();
        facts.forEach(object::with);
        return object.done();
    }
}
