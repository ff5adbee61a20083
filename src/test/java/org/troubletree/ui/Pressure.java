package org.troubletree.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.troubletree.tree.AppliesTo;
import org.troubletree.tree.Change;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Dword;
import org.troubletree.tree.Library;
import org.troubletree.tree.Node;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Page;
import org.troubletree.tree.Question;
import org.troubletree.tree.RegistryAction;
import org.troubletree.tree.Risk;
import org.troubletree.tree.Tree;

/** A library of one tree that contains a change. */
final class Pressure {
    private Pressure() {}

    /** Walks to the change and carries it out. */
    static void carryOut(WizardStage window) {
        window.act(wizard ->
                wizard.follow(new Suggestion.Topic(wizard.library().trees().getFirst(), List.of())));
        window.stage.click("choice.old").click("change.risk");
        window.stage.type("change.old-value", "0x5").click("change.record");
        window.stage.click("change.backup").click("change.applied");
    }

    static Library library() {
        return of(nodes());
    }

    /** The same without this node. */
    static Library without(String node) {
        var nodes = nodes();
        nodes.remove(node);
        return of(nodes);
    }

    private static Map<String, Node> nodes() {
        var nodes = new LinkedHashMap<String, Node>();
        for (var node : List.of(
                new Question(page("which"), "Read the plate.", Optional.of("pump"), List.of(old(), none())),
                raise(),
                new Outcome(page("held"), Outcome.Result.WORKAROUND, List.of()),
                new Outcome(page("left"), Outcome.Result.UNDECIDED, List.of()))) {
            nodes.put(node.id(), node);
        }
        return nodes;
    }

    private static Library of(Map<String, Node> nodes) {
        var tree = new Tree(
                "pressure",
                "The pressure is low",
                "About pumps.",
                1,
                new AppliesTo("Pump", "pump", List.of("old")),
                List.of(),
                new Tree.EntryPoint(List.of(), List.of(), "which"),
                nodes,
                List.of());
        return Library.of(List.of(tree), List.of(), List.of());
    }

    private static Change raise() {
        var pressure = new RegistryAction(
                "HKEY_LOCAL_MACHINE\\Pump",
                "Pressure",
                new Dword(20),
                Optional.empty(),
                RegistryAction.Direction.RAISE);
        return new Change(
                page("raise"),
                pressure,
                new Risk("burst", Risk.Level.SERVICE, "It may burst."),
                "Write it down.",
                List.of("The pump"),
                "It reads 20.",
                "Write the old number.",
                List.of("old"),
                new Change.ChangeExits("held", "left"));
    }

    private static Choice old() {
        return new Choice("old", "The old one", Optional.empty(), Map.of("pump", "old"), Choice.Safety.PLAIN, "raise");
    }

    private static Choice none() {
        return new Choice("none", "I cannot tell", Optional.empty(), Map.of(), Choice.Safety.SAFE, "left");
    }

    private static Page page(String id) {
        return new Page(id, "Title of " + id, "Some words.", List.of(), Optional.empty(), Optional.empty());
    }
}
