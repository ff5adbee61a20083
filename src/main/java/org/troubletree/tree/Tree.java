package org.troubletree.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * A decision tree as its author wrote it: what it applies to, what opens it, its nodes in file order, its scenarios.
 */
public record Tree(
        String id,
        String title,
        String summary,
        int revision,
        AppliesTo appliesTo,
        List<Article> articles,
        EntryPoint opening,
        Map<String, Node> nodes,
        List<Scenario> scenarios) {
    /** What leads into a tree: its symptoms, its signatures, and the node at which it starts. */
    public record EntryPoint(List<String> symptoms, List<Signature> signatures, String start) {
        /** Copies the lists. */
        public EntryPoint {
            symptoms = List.copyOf(symptoms);
            signatures = List.copyOf(signatures);
        }
    }

    /** Copies the lists, and the nodes in their order. */
    public Tree {
        articles = List.copyOf(articles);
        nodes = Ordered.copy(nodes);
        scenarios = List.copyOf(scenarios);
    }

    /** The ids of the symptoms that lead to this tree. */
    public List<String> symptoms() {
        return opening.symptoms();
    }

    /** The signatures that open this tree. */
    public List<Signature> signatures() {
        return opening.signatures();
    }

    /** The id of the node at which a walk starts without a match. */
    public String start() {
        return opening.start();
    }

    /** The ids of the nodes at which a walk may begin: the start, and where each signature opens. */
    public Set<String> entries() {
        var entries = new LinkedHashSet<String>();
        entries.add(start());
        signatures().forEach(signature -> entries.add(signature.opensAt()));
        return Collections.unmodifiableSet(entries);
    }

    /** The node with this id; throws if this tree has none. */
    public Node node(String id) {
        var node = nodes.get(id);
        if (node == null) {
            throw new NoSuchElementException("tree " + this.id + " has no node " + id);
        }
        return node;
    }

    /** This tree with this node, which replaces a node with the same id. */
    public Tree with(Node node) {
        var more = new LinkedHashMap<>(nodes);
        more.put(node.id(), node);
        return new Tree(id, title, summary, revision, appliesTo, articles, opening, more, scenarios);
    }

    /** The article with this id, if this tree lists it. */
    public Optional<Article> article(String id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst();
    }

    /** The signature with this id, if this tree has it. */
    public Optional<Signature> signature(String id) {
        return signatures().stream()
                .filter(signature -> signature.id().equals(id))
                .findFirst();
    }
}
