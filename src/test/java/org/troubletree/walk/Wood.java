package org.troubletree.walk;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.troubletree.tree.AppliesTo;
import org.troubletree.tree.Change;
import org.troubletree.tree.Check;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Dword;
import org.troubletree.tree.Instruction;
import org.troubletree.tree.Library;
import org.troubletree.tree.Link;
import org.troubletree.tree.Node;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Page;
import org.troubletree.tree.Procedure;
import org.troubletree.tree.Question;
import org.troubletree.tree.RegistryAction;
import org.troubletree.tree.Risk;
import org.troubletree.tree.Tree;

/**
 * Two small trees to walk through, with every kind of node.
 *
 * <pre>
 * oak:  version -old-> crash -yes-> crashed
 *               |            -no--> log -low-> raise -done-> stays -yes-> cured
 *               |                       |            -leave-> left   -no-> elm
 *               |                       -fine-> left
 *               -new-> crash
 *               -other-> elm -> (the tree elm)
 * elm:  copy -done-> collected
 * </pre>
 */
final class Wood {
    static final Instant NOON = Instant.parse("2000-05-08T12:00:00Z");

    private Wood() {}

    static Library library() {
        return Library.of(List.of(oak(), elm()), List.of(), List.of());
    }

    /** A walk at the first page of the tree oak. */
    static Walk start() {
        return Walk.startAt(library(), Opening.atStartOf(oak(), "", List.of(), ""), NOON);
    }

    /** The same trees, with this node in place of one of oak. */
    static Library with(Node node) {
        var nodes = new LinkedHashMap<>(oak().nodes());
        nodes.put(node.id(), node);
        return oakOf(nodes);
    }

    /** The same trees without this node of oak. */
    static Library without(String node) {
        var nodes = new LinkedHashMap<>(oak().nodes());
        nodes.remove(node);
        return oakOf(nodes);
    }

    private static Library oakOf(Map<String, Node> nodes) {
        var oak = tree("oak", "version", nodes.values().toArray(Node[]::new));
        return Library.of(List.of(oak, elm()), List.of(), List.of());
    }

    private static Tree oak() {
        return tree(
                "oak",
                "version",
                question(
                        "version",
                        "server.version",
                        List.of(
                                choice("old", "crash", Map.of("server.version", "4")),
                                choice("new", "crash", Map.of("server.version", "5")),
                                choice("other", "to-elm", Map.of()))),
                question(
                        "crash",
                        "store.crashed",
                        List.of(
                                choice("yes", "crashed", Map.of("store.crashed", "yes")),
                                choice("no", "log", Map.of("store.crashed", "no")))),
                new Check(
                        page("log"),
                        "log-reader",
                        List.of(),
                        "Look at its end.",
                        List.of(
                                choice("low", "raise", Map.of("threads.low", "true")),
                                choice("fine", "left", Map.of("threads.low", "false")))),
                raise(),
                question(
                        "stays",
                        "service.stays",
                        List.of(
                                choice("yes", "cured", Map.of("service.stays", "yes")),
                                choice("no", "to-elm", Map.of("service.stays", "no")))),
                new Link(page("to-elm"), "elm", Optional.empty()),
                outcome("crashed", Outcome.Result.OTHER_CAUSE),
                outcome("cured", Outcome.Result.WORKAROUND),
                outcome("left", Outcome.Result.UNDECIDED));
    }

    private static Tree elm() {
        return tree(
                "elm",
                "copy",
                new Instruction(page("copy"), List.of("Copy the file."), "I have copied it", "collected"),
                outcome("collected", Outcome.Result.UNDECIDED));
    }

    static Change raise() {
        var threads = new RegistryAction(
                "HKEY_LOCAL_MACHINE\\Key",
                "Threads",
                new Dword(20),
                Optional.of(new Dword(32)),
                RegistryAction.Direction.RAISE);
        return change("raise", threads);
    }

    static Change restart() {
        return change("restart", new Procedure("How many wait?", List.of("Restart the service.")));
    }

    static Change change(String id, org.troubletree.tree.Action action) {
        return new Change(
                page(id),
                action,
                new Risk("restart", Risk.Level.SERVICE, "The service is away for a minute."),
                "Export the key.",
                List.of("The service"),
                "It reads 20.",
                "Write the old number.",
                List.of("4", "5"),
                new Change.ChangeExits("stays", "left"));
    }

    private static Tree tree(String id, String start, Node... nodes) {
        var byId = new LinkedHashMap<String, Node>();
        for (var node : nodes) {
            byId.put(node.id(), node);
        }
        return new Tree(
                id,
                "The " + id,
                "A tree to walk through.",
                1,
                new AppliesTo("Server", "server.version", List.of("4", "5")),
                List.of(),
                new Tree.EntryPoint(List.of(id + "-symptom"), List.of(), start),
                byId,
                List.of());
    }

    private static Question question(String id, String fact, List<Choice> choices) {
        return new Question(page(id), "Look at the server.", Optional.of(fact), choices);
    }

    private static Outcome outcome(String id, Outcome.Result result) {
        return new Outcome(page(id), result, List.of());
    }

    private static Choice choice(String id, String next, Map<String, String> facts) {
        return new Choice(id, "Choice " + id, Optional.empty(), facts, Choice.Safety.PLAIN, next);
    }

    private static Page page(String id) {
        return new Page(id, "Title of " + id, "Text of " + id, List.of(), Optional.empty(), Optional.empty());
    }
}
