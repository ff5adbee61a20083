package org.troubletree.saved;

import java.util.List;
import java.util.Optional;
import org.troubletree.tree.Change;
import org.troubletree.tree.Check;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Instruction;
import org.troubletree.tree.Link;
import org.troubletree.tree.Node;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Page;
import org.troubletree.tree.Question;
import org.troubletree.tree.Risk;

/** A page as it was shown, from JSON; what a report does not need stays empty. */
final class PageReader {
    private PageReader() {}

    static Node of(Fields fields) throws Unreadable {
        var page = new Page(
                fields.text("node"),
                fields.text("title"),
                fields.text("text"),
                fields.texts("articles"),
                Optional.empty(),
                Optional.empty());
        return switch (fields.text("kind")) {
            case "question" -> new Question(page, "", fields.maybeText("fact"), choices(fields));
            case "check" -> new Check(page, fields.text("reader"), List.of(), "", choices(fields));
            case "instruction" ->
                new Instruction(page, fields.texts("steps"), fields.text("done"), fields.text("next"));
            case "change" -> change(page, fields);
            case "outcome" -> new Outcome(page, fields.one("result", Outcome.Result.class), List.of());
            case "link" -> new Link(page, fields.text("toTree"), fields.maybeText("toNode"));
            default -> throw fields.unknown("kind");
        };
    }

    private static Change change(Page page, Fields fields) throws Unreadable {
        var risk = fields.object("risk");
        return new Change(
                page,
                ValueForm.action(fields.object("action")),
                new Risk(risk.text("id"), risk.one("level", Risk.Level.class), risk.text("text")),
                fields.text("backup"),
                fields.texts("restart"),
                fields.text("verify"),
                fields.text("undo"),
                List.of(),
                new Change.Ways(fields.text("done"), fields.text("leave")));
    }

    private static List<Choice> choices(Fields fields) throws Unreadable {
        return fields.all(
                "choices",
                choice -> new Choice(
                        choice.text("id"),
                        choice.text("label"),
                        Optional.empty(),
                        choice.map("facts"),
                        Choice.Safety.PLAIN,
                        choice.text("next")));
    }
}
