package org.troubletree.load;

import java.util.Collection;
import java.util.List;
import org.troubletree.load.form.DidYouMean;
import org.troubletree.load.form.NamePatterns;
import org.troubletree.load.form.SafeQuote;
import org.troubletree.tree.Change;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Node;
import org.troubletree.tree.Rule;
import org.troubletree.tree.Scenario;
import org.troubletree.tree.graph.TreeGraph;

/** Checks that every named node, signature and choice exists. */
final class ReferenceCheck {
    private final UncheckedTree draft;

    private ReferenceCheck(UncheckedTree draft) {
        this.draft = draft;
    }

    static void check(UncheckedTree draft, TreeGraph graph) {
        var references = new ReferenceCheck(draft);
        references.entries();
        graph.dangling().mapToObj(graph::node).forEach(references::ways);
        var scenarios = draft.tree().scenarios();
        for (int i = 0; i < scenarios.size(); i++) {
            references.scenario("scenarios/" + i, scenarios.get(i));
        }
    }

    private void entries() {
        node("start", draft.tree().start());
        var signatures = draft.tree().signatures();
        for (int i = 0; i < signatures.size(); i++) {
            node("signatures/" + i + "/opensAt", signatures.get(i).opensAt());
        }
    }

    private void ways(Node node) {
        var choices = node.choices();
        for (int i = 0; i < choices.size(); i++) {
            node(ChoicePath.of(node, i), choices.get(i).next());
        }
    }

    private void node(String place, String id) {
        if (!draft.hasNode(id)) {
            draft.wrong(
                    Rule.KNOWN_ID,
                    place,
                    "there is no node " + SafeQuote.of(id),
                    DidYouMean.advice(id, draft.nodeIds()));
        }
    }

    private void scenario(String place, Scenario scenario) {
        var signatures = draft.tree().signatures().stream()
                .map(signature -> signature.id())
                .toList();
        scenario.expected().opens().ifPresent(id -> known(place + "/opens", "signature", id, signatures));
        var others = scenario.expected().notOpens();
        for (int i = 0; i < others.size(); i++) {
            known(place + "/notOpens/" + i, "signature", others.get(i), signatures);
        }
        end(place + "/reaches", scenario.expected().reaches());
        scenario.answers().forEach((node, choice) -> answer(place + "/answers/" + node, node, choice));
    }

    private void end(String place, String id) {
        node(place, id);
        var node = draft.tree().nodes().get(id);
        if (node != null && !node.choices().isEmpty()) {
            draft.wrong(
                    Rule.KNOWN_ID,
                    place,
                    "the walk does not end at " + SafeQuote.of(id),
                    "an outcome or a link belongs here");
        }
    }

    private void answer(String place, String nodeId, String choice) {
        node(place, nodeId);
        var node = draft.tree().nodes().get(nodeId);
        if (node != null) {
            known(place, "choice", choice, choiceIds(node));
        }
    }

    /** The ids of a change are fixed, and its choices have them too, so no case is needed for it. */
    private static List<String> choiceIds(Node node) {
        return node instanceof Change
                ? List.of(Change.DONE, Change.LEAVE)
                : node.choices().stream().map(Choice::id).toList();
    }

    private void known(String place, String thing, String id, Collection<String> known) {
        if (NamePatterns.isId(id) && !known.contains(id)) {
            draft.wrong(
                    Rule.KNOWN_ID,
                    place,
                    "there is no %s %s".formatted(thing, SafeQuote.of(id)),
                    DidYouMean.advice(id, known));
        }
    }
}
