package org.troubletree.ui.page;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.troubletree.tree.AppliesTo;
import org.troubletree.tree.Article;
import org.troubletree.tree.Library;
import org.troubletree.tree.Node;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Place;
import org.troubletree.tree.Tree;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Guard.GuardPart;
import org.troubletree.walk.Opening;
import org.troubletree.walk.Walk;

/** Walks that are at a given node. */
final class Walks {
    static final Instant NOON = Instant.parse("2000-05-08T12:00:00Z");
    private static final String TREE = "ims-shuts-down";

    private Walks() {}

    /** A walk that begins at this node of a small tree. */
    static Walk at(Node node, Fact... facts) {
        return Walk.startAt(
                Library.of(List.of(tree(node), other()), List.of(), List.of()),
                new Opening(new Place(TREE, node.id()), "The events fit.", List.of(facts), "Event ID: 4094"),
                NOON);
    }

    /** A walk at the change of the thread number, which was carried out and is not verified. */
    static Walk written(String before) {
        return at(Nodes.raise())
                .keep(GuardPart.RISK, "", NOON)
                .keep(GuardPart.BEFORE, before, NOON)
                .keep(GuardPart.BACKUP, "", NOON)
                .keep(GuardPart.APPLIED, "", NOON);
    }

    static Place place(String node) {
        return new Place(TREE, node);
    }

    private static Tree tree(Node node) {
        var nodes = new LinkedHashMap<String, Node>();
        for (var each : List.of(
                Nodes.version(),
                Nodes.log(),
                Nodes.keep(),
                Nodes.raise(),
                Nodes.goOn(),
                Nodes.outcome("held", Outcome.Result.WORKAROUND),
                Nodes.outcome("other", Outcome.Result.OTHER_CAUSE),
                Nodes.outcome("undecided", Outcome.Result.UNDECIDED))) {
            nodes.put(each.id(), each);
        }
        nodes.put(node.id(), node);
        return tree(TREE, "IMC or IMS shuts down", nodes);
    }

    private static Tree other() {
        var start = Nodes.outcome("start", Outcome.Result.KNOWN_FAULT);
        return tree("msmi-stops", "MSMI stops, P1 files back up", Map.of("start", start));
    }

    private static Tree tree(String id, String title, Map<String, Node> nodes) {
        return new Tree(
                id,
                title,
                "A summary.",
                1,
                new AppliesTo("Microsoft Exchange Server", "exchange.version", List.of("4.0", "5.0", "5.5")),
                List.of(
                        new Article("Q169686", "Internet Mail Connector shuts down"),
                        new Article("Q271824", "When to run Performance Optimizer")),
                new Tree.EntryPoint(
                        List.of(), List.of(), nodes.keySet().iterator().next()),
                nodes,
                List.of());
    }
}
