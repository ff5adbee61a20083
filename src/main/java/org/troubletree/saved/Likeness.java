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

/** A page with no more than what is kept of it: a page that was read again is equal to it. */
final class Likeness {
    private Likeness() {}

    static Node of(Node node) {
        var page = page(node.page());
        return switch (node) {
            case Question question -> new Question(page, "", question.fact(), choices(question.choices()));
            case Check check -> new Check(page, check.reader(), List.of(), "", choices(check.choices()));
            case Instruction instruction ->
                new Instruction(page, instruction.steps(), instruction.done(), instruction.next());
            case Change change ->
                new Change(
                        page,
                        change.action(),
                        change.risk(),
                        change.backup(),
                        change.restart(),
                        change.verify(),
                        change.undo(),
                        List.of(),
                        change.ways());
            case Outcome outcome -> new Outcome(page, outcome.result(), List.of());
            case Link link -> new Link(page, link.tree(), link.node());
        };
    }

    private static Page page(Page page) {
        return new Page(page.id(), page.title(), page.text(), page.articles(), Optional.empty(), Optional.empty());
    }

    private static List<Choice> choices(List<Choice> choices) {
        return choices.stream().map(Likeness::choice).toList();
    }

    private static Choice choice(Choice choice) {
        return new Choice(
                choice.id(), choice.label(), Optional.empty(), choice.facts(), Choice.Safety.PLAIN, choice.next());
    }
}
