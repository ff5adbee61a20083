package org.troubletree.saved;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Library;
import org.troubletree.tree.Node;
import org.troubletree.tree.Question;
import org.troubletree.tree.Tree;

/** Edits of one tree of a library. */
final class TreeEdits {
    private TreeEdits() {}

    static Library without(Library library, String tree, String node) {
        var nodes = new LinkedHashMap<>(library.tree(tree).orElseThrow().nodes());
        nodes.remove(node);
        return with(library, tree, nodes);
    }

    static Library choices(Library library, String node, Predicate<Choice> kept) {
        var tree = library.trees().stream()
                .filter(each -> each.nodes().containsKey(node))
                .findFirst()
                .orElseThrow();
        var question = (Question) tree.node(node);
        var nodes = new LinkedHashMap<>(tree.nodes());
        nodes.put(
                node,
                new Question(
                        question.page(),
                        question.how(),
                        question.fact(),
                        question.choices().stream().filter(kept).toList()));
        return with(library, tree.id(), nodes);
    }

    private static Library with(Library library, String id, Map<String, Node> nodes) {
        return Library.of(
                library.trees().stream()
                        .map(tree -> tree.id().equals(id) ? with(tree, nodes) : tree)
                        .toList(),
                library.symptoms(),
                library.problems());
    }

    private static Tree with(Tree tree, Map<String, Node> nodes) {
        return new Tree(
                tree.id(),
                tree.title(),
                tree.summary(),
                tree.revision(),
                tree.appliesTo(),
                tree.articles(),
                tree.opening(),
                nodes,
                tree.scenarios());
    }
}
