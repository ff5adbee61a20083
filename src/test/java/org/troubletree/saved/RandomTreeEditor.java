package org.troubletree.saved;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.troubletree.tree.Check;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Library;
import org.troubletree.tree.Node;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Page;
import org.troubletree.tree.Question;
import org.troubletree.tree.Tree;

/** Edits a tree at random: renames, removes and adds pages and choices. */
final class RandomTreeEditor {
    private final Random random;

    RandomTreeEditor(long seed) {
        random = new Random(seed);
    }

    /** Returns the library with some edits to a tree, or in one of ten cases without it. */
    Library edited(Library library, String id) {
        var trees = new ArrayList<Tree>();
        library.trees().forEach(tree -> {
            if (!tree.id().equals(id)) {
                trees.add(tree);
            } else if (random.nextInt(10) > 0) {
                trees.add(edited(tree));
            }
        });
        return Library.of(trees, library.symptoms(), library.problems());
    }

    private Tree edited(Tree tree) {
        var nodes = new LinkedHashMap<>(tree.nodes());
        for (int i = 0; i <= random.nextInt(4); i++) {
            edit(nodes, tree);
        }
        return new Tree(
                tree.id(),
                tree.title(),
                tree.summary(),
                tree.revision() + 1,
                tree.appliesTo(),
                tree.articles(),
                tree.opening(),
                nodes,
                List.of());
    }

    private void edit(Map<String, Node> nodes, Tree tree) {
        var id = List.copyOf(nodes.keySet()).get(random.nextInt(nodes.size()));
        switch (random.nextInt(4)) {
            case 0 -> rename(nodes, id, tree);
            case 1 -> remove(nodes, id, tree);
            case 2 -> nodes.computeIfPresent(id, (same, node) -> withOtherChoices(node));
            default -> nodes.put("added", new Outcome(page("added"), Outcome.Result.UNDECIDED, List.of()));
        }
    }

    /** References to the old id are not changed, so they lead to a missing page. */
    private static void rename(Map<String, Node> nodes, String id, Tree tree) {
        if (nodes.get(id) instanceof Question question && !tree.entries().contains(id)) {
            nodes.remove(id);
            nodes.put(id + "-renamed", new Question(page(id + "-renamed"), "", question.fact(), question.choices()));
        }
    }

    private static void remove(Map<String, Node> nodes, String id, Tree tree) {
        if (!tree.entries().contains(id)) {
            nodes.remove(id);
        }
    }

    private Node withOtherChoices(Node node) {
        return switch (node) {
            case Question question -> new Question(question.page(), "", question.fact(), other(question.choices()));
            case Check check ->
                new Check(check.page(), check.reader(), check.expects(), check.byHand(), other(check.choices()));
            default -> node;
        };
    }

    private List<Choice> other(List<Choice> choices) {
        var other = new ArrayList<>(choices);
        var one = other.remove(random.nextInt(other.size()));
        if (random.nextBoolean()) {
            other.add(new Choice(
                    one.id() + "-2", "Renamed", Optional.empty(), one.facts(), Choice.Safety.PLAIN, one.next()));
        }
        return other;
    }

    private static Page page(String id) {
        return new Page(id, "Title of " + id, "", List.of(), Optional.empty(), Optional.empty());
    }
}
