package org.troubletree.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.troubletree.tree.AppliesTo;
import org.troubletree.tree.Article;
import org.troubletree.tree.Check;
import org.troubletree.tree.Choice;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.Expectation;
import org.troubletree.tree.Instruction;
import org.troubletree.tree.Library;
import org.troubletree.tree.Node;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Page;
import org.troubletree.tree.Problem;
import org.troubletree.tree.Question;
import org.troubletree.tree.Rule;
import org.troubletree.tree.Scenario;
import org.troubletree.tree.Signature;
import org.troubletree.tree.Symptom;
import org.troubletree.tree.Tree;

/** A small library of two trees about pumps, and texts that fit them. */
final class Pumps {
    static final String STUCK = """
            Event ID: 710
            Source: PumpService
            Description: The valve 12 is stuck and does not answer to the controller.
            """;
    static final String DRY = """
            Event ID: 820
            Source: PumpService
            Description: The pump runs dry because the tank is empty since the night.
            """;

    private Pumps() {}

    static Library library() {
        return asking("Is the valve warm?");
    }

    /** The same with another title of one question. */
    static Library asking(String warm) {
        return Library.of(
                List.of(valve(warm), tank()),
                List.of(
                        new Symptom("stopped", "The pump stopped", "It is still, and warm.", "service-stopped"),
                        new Symptom("dry", "No water comes", "The pump runs, and nothing flows.", "no-such-icon")),
                List.of());
    }

    static Library withProblem() {
        var sound = library();
        return Library.of(
                sound.trees(),
                sound.symptoms(),
                List.of(new Problem(
                        Rule.KNOWN_ID, "broken.json", 7, "nodes/a", "a choice leads nowhere", "name a node")));
    }

    private static Tree valve(String warm) {
        var nodes = new LinkedHashMap<String, Node>();
        put(
                nodes,
                new Question(
                        page("which", "Which pump is it?"), "Read the plate on the pump's side.", fact(), pumps()));
        put(nodes, new Question(page("warm", warm), "Touch it with the back of a hand.", none(), warm()));
        put(
                nodes,
                new Check(
                        page("log", "What does the log say?"),
                        "perfopt-log",
                        List.of(Expectation.of("threads")),
                        "Read the last line of it.",
                        log()));
        put(
                nodes,
                new Instruction(page("turn", "Turn the valve"), List.of("Turn it once."), "I have turned it", "fixed"));
        put(nodes, outcome("fixed", Outcome.Result.FIXED));
        put(nodes, outcome("unknown", Outcome.Result.UNDECIDED));
        return withCases(tree("valve", "The valve is stuck", List.of("stopped"), List.of(stuck()), "which", nodes));
    }

    private static Tree withCases(Tree tree) {
        var cases = List.of(
                new Scenario(
                        "warm",
                        "The old one is warm",
                        List.of(),
                        Map.of(Scenario.EVENT_LOG, STUCK),
                        new Scenario.Expected(Optional.of("stuck"), List.of(), "fixed"),
                        Map.of("which", "old", "warm", "yes")),
                new Scenario(
                        "lowered",
                        "The log tells it",
                        List.of("stopped"),
                        Map.of("perfopt-log", "Set Max Threads(Private+Public) from 0x20 to 0x5"),
                        new Scenario.Expected(Optional.empty(), List.of(), "fixed"),
                        Map.of("which", "new")));
        return new Tree(
                tree.id(),
                tree.title(),
                tree.summary(),
                tree.revision(),
                tree.appliesTo(),
                tree.articles(),
                tree.opening(),
                tree.nodes(),
                cases);
    }

    private static Tree tank() {
        var nodes = new LinkedHashMap<String, Node>();
        put(nodes, new Question(page("level", "How high is the water?"), "Look through the glass.", none(), levels()));
        put(nodes, outcome("empty", Outcome.Result.FIXED));
        put(nodes, outcome("full", Outcome.Result.OTHER_CAUSE));
        return tree("tank", "The tank runs empty", List.of("stopped", "dry"), List.of(dry()), "level", nodes);
    }

    private static List<Choice> pumps() {
        return List.of(
                choice("old", "The old one", Map.of("pump", "old"), "warm"),
                choice("new", "The new one", Map.of("pump", "new"), "log"),
                safe("cannot-tell", "I cannot tell", "unknown"));
    }

    private static List<Choice> warm() {
        return List.of(choice("yes", "Yes, it is warm", Map.of(), "turn"), safe("no", "No, it is cold", "unknown"));
    }

    private static List<Choice> log() {
        return List.of(
                choice("lowered", "It was lowered", Map.of("threads.lowered", "true"), "turn"),
                safe("not-lowered", "It was not", "unknown"));
    }

    private static List<Choice> levels() {
        return List.of(choice("low", "<html><b>Low</b>", Map.of(), "empty"), safe("high", "High", "full"));
    }

    private static Signature stuck() {
        return new Signature(
                "stuck",
                "A valve that does not answer",
                "Q1",
                "which",
                List.of(event(710, "The valve {number} is stuck and does not answer to the controller.")),
                List.of());
    }

    private static Signature dry() {
        return new Signature(
                "dry",
                "A tank without water",
                "Q2",
                "level",
                List.of(event(820, "The pump runs dry because the tank is empty since the {when}.")),
                List.of());
    }

    private static EventPattern event(int id, String text) {
        return new EventPattern(
                OptionalInt.of(id),
                List.of("PumpService"),
                text,
                Map.of(),
                EventPattern.PatternWeight.DECISIVE,
                Map.of());
    }

    private static Tree tree(
            String id,
            String title,
            List<String> symptoms,
            List<Signature> signatures,
            String start,
            Map<String, Node> nodes) {
        return new Tree(
                id,
                title,
                "About pumps.",
                1,
                new AppliesTo("Pump", "pump", List.of("old", "new")),
                List.of(new Article("Q1", "Valves"), new Article("Q2", "Tanks")),
                new Tree.EntryPoint(symptoms, signatures, start),
                nodes,
                List.of());
    }

    private static void put(Map<String, Node> nodes, Node node) {
        nodes.put(node.id(), node);
    }

    private static Page page(String id, String title) {
        return new Page(id, title, "Some words about it.", List.of("Q1"), Optional.empty(), Optional.empty());
    }

    private static Outcome outcome(String id, Outcome.Result result) {
        return new Outcome(page(id, "The end: " + id), result, List.of());
    }

    private static Optional<String> fact() {
        return Optional.of("pump");
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    private static Choice choice(String id, String label, Map<String, String> facts, String next) {
        return new Choice(id, label, Optional.empty(), facts, Choice.Safety.PLAIN, next);
    }

    private static Choice safe(String id, String label, String next) {
        return new Choice(id, label, Optional.empty(), Map.of(), Choice.Safety.SAFE, next);
    }
}
