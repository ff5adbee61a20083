package org.troubletree.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.troubletree.tree.AppliesTo;
import org.troubletree.tree.Change;
import org.troubletree.tree.Choice;
import org.troubletree.tree.CounterPattern;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.Node;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Page;
import org.troubletree.tree.Procedure;
import org.troubletree.tree.Question;
import org.troubletree.tree.Risk;
import org.troubletree.tree.Scenario;
import org.troubletree.tree.Signature;
import org.troubletree.tree.Tree;

/**
 * A tree that keeps every rule, in which a test plants one fault: version -4-> crash -no-> restart -done-> helped
 * -yes-> cured; every other path ends at {@code elsewhere}.
 */
final class ValidTrees {
    private static final String HOW = "Open the properties of the server and read the line called Version.";

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Scenario> scenarios = new ArrayList<>();
    private String opensAt = "version";

    ValidTrees() {
        with(question("version", "server.version", choice("4", "crash", Map.of("server.version", "4")), away("5")));
        with(question("crash", "crashed", choice("no", "restart", Map.of("crashed", "no")), away("yes")));
        with(change("restart", risk("restart", "Mail waits for a minute on this server."), "helped"));
        with(question("helped", "helped", choice("yes", "cured", Map.of("helped", "yes")), away("no")));
        with(outcome("cured", Outcome.Result.WORKAROUND, List.of("crashed", "helped")));
        with(outcome("elsewhere", Outcome.Result.OTHER_CAUSE, List.of()));
        scenarios.add(scenario("seed", Optional.of("stop"), List.of()));
        scenarios.add(scenario("neighbour", Optional.empty(), List.of("stop")));
        scenarios.add(scenario("missing", Optional.empty(), List.of()));
    }

    ValidTrees with(Node node) {
        nodes.put(node.id(), node);
        return this;
    }

    ValidTrees openingAt(String node) {
        opensAt = node;
        return this;
    }

    ValidTrees without(String scenario) {
        scenarios.removeIf(it -> it.id().equals(scenario));
        return this;
    }

    Tree tree() {
        var like = new EventPattern(
                OptionalInt.of(7),
                List.of("Server"),
                "It stops.",
                Map.of(),
                EventPattern.PatternWeight.DECISIVE,
                Map.of());
        var signature = new Signature(
                "stop",
                "It stops",
                "Q1",
                opensAt,
                List.of(like),
                List.of(new CounterPattern(like, "Another.", CounterPattern.Force.LOWERS)));
        return new Tree(
                "sound",
                "Sound",
                "A sound tree.",
                1,
                new AppliesTo("Server", "server.version", List.of("4", "5")),
                List.of(),
                new Tree.EntryPoint(List.of(), List.of(signature), "version"),
                nodes,
                scenarios);
    }

    static Question question(String id, String fact, Choice... choices) {
        return new Question(page(id), HOW, Optional.of(fact), List.of(choices));
    }

    static Question brief(Question question) {
        return new Question(question.page(), "Look.", question.fact(), question.choices());
    }

    static Choice choice(String id, String next, Map<String, String> facts) {
        return new Choice(id, id, Optional.empty(), facts, Choice.Safety.PLAIN, next);
    }

    static Choice away(String value) {
        return choice(value + "-away", "elsewhere", Map.of());
    }

    static Risk risk(String id, String text) {
        return new Risk(id, Risk.Level.SERVICE, text);
    }

    static Change change(String id, Risk risk, String next) {
        return new Change(
                page(id),
                new Procedure("How many wait?", List.of("Restart it.")),
                risk,
                "Copy the log.",
                List.of(),
                "None waits.",
                "Nothing to undo.",
                List.of("4"),
                new Change.ChangeExits(next, "elsewhere"));
    }

    static Outcome outcome(String id, Outcome.Result result, List<String> knownBy) {
        return new Outcome(page(id), result, knownBy);
    }

    private static Page page(String id) {
        return new Page(id, id, "Text of " + id, List.of("Q1"), Optional.empty(), Optional.empty());
    }

    private static Scenario scenario(String id, Optional<String> opens, List<String> notOpens) {
        return new Scenario(id, id, List.of(), Map.of(), new Scenario.Expected(opens, notOpens, "elsewhere"), Map.of());
    }
}
