package org.troubletree.ui.page;

import java.util.Optional;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Node;
import org.troubletree.tree.Tree;
import org.troubletree.walk.Fact;

/** A fact in the words of the page that asks for it; the name of a fact is for authors only. */
public record FactWords(String question, String answer) {
    /** The words of the first page of the tree with a choice for this fact; empty if no page asks for it. */
    public static Optional<FactWords> of(Fact fact, Tree tree) {
        return tree.nodes().values().stream()
                .flatMap(node -> of(fact, node).stream())
                .findFirst();
    }

    private static Optional<FactWords> of(Fact fact, Node node) {
        return node.choices().stream()
                .filter(choice -> fact.value().equals(choice.facts().get(fact.name())))
                .map(Choice::label)
                .map(label -> new FactWords(node.title(), label))
                .findFirst();
    }

    /** The question and its answer in one line. */
    public String sentence() {
        return question + (question.endsWith("?") ? " " : ": ") + answer;
    }
}
