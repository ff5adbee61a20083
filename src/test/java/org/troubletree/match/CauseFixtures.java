package org.troubletree.match;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.troubletree.event.EventText;
import org.troubletree.tree.AppliesTo;
import org.troubletree.tree.CounterPattern;
import org.troubletree.tree.CounterPattern.Force;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.EventPattern.PatternWeight;
import org.troubletree.tree.Library;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Page;
import org.troubletree.tree.Signature;
import org.troubletree.tree.Tree;

/** Three signatures: too few connector threads, a message that is retried, and an agent without free semaphores. */
final class CauseFixtures {
    static final String SENT = "An error was returned from the messaging software the mail service uses."
            + " As a result, the message in spool file {file} ";
    static final String REFRESH =
            "The error {error} occurred while trying to refresh network connections to the store.";
    static final String SERIOUS = "A serious error has occurred while trying to send mail into the store.";

    private CauseFixtures() {}

    static final Tree CONNECTOR = tree(
            "connector",
            new Signature(
                    "threads",
                    "Too few threads",
                    "Q1",
                    "here",
                    List.of(
                            event(
                                    4094,
                                    REFRESH,
                                    PatternWeight.DECISIVE,
                                    Map.of("error", List.of("0x8004011d")),
                                    "seen.4094"),
                            event(
                                    3039,
                                    "The error {error} was encountered while trying to talk to the message store.",
                                    PatternWeight.STRONG,
                                    Map.of("error", List.of("0x80040115")),
                                    "seen.3039"),
                            event(
                                    4117,
                                    SENT + "failed to be delivered and was moved to the archive.",
                                    PatternWeight.SUPPORTING,
                                    Map.of(),
                                    "seen.4117"),
                            event(4102, SERIOUS, PatternWeight.SUPPORTING, Map.of(), "seen.4102")),
                    List.of(new CounterPattern(
                            event(
                                    4018,
                                    "The connector could not be started.",
                                    PatternWeight.SUPPORTING,
                                    Map.of(),
                                    "seen.4018"),
                            "It never ran.",
                            Force.LOWERS))),
            new Signature(
                    "retried",
                    "A message is tried again",
                    "Q2",
                    "here",
                    List.of(event(
                            4182,
                            SENT + "will be retried when the server is restarted.",
                            PatternWeight.DECISIVE,
                            Map.of(),
                            "seen.4182")),
                    List.of()));

    static final Tree AGENT = tree(
            "agent",
            new Signature(
                    "semaphores",
                    "Out of semaphores",
                    "Q3",
                    "here",
                    List.of(new EventPattern(
                            OptionalInt.of(9405),
                            List.of("MailAgent"),
                            "An unexpected error has occurred which may end the agent. Error: {tail}",
                            Map.of("tail", List.of("Out of Semaphores")),
                            PatternWeight.DECISIVE,
                            Map.of("tail", "semaphores"))),
                    List.of()));

    static List<Match> matches(String... lines) {
        return Matcher.of(library())
                .match(EventText.read(String.join("\n", lines)).events());
    }

    static Optional<Match> match(String signature, String... lines) {
        return Arrays.stream(matches(lines).toArray(Match[]::new))
                .filter(match -> match.signature().id().equals(signature))
                .findFirst();
    }

    /** Returns the matches of a text whose events are read by the matcher. */
    static List<Match> read(String... lines) {
        var matcher = Matcher.of(library());
        return matcher.match(matcher.readEvents(String.join("\n", lines)).events());
    }

    /** Returns event 7 of source Tool with this text. */
    static EventPattern pattern(String text, PatternWeight weight) {
        return new EventPattern(OptionalInt.of(7), List.of("Tool"), text, Map.of(), weight, Map.of());
    }

    /** Returns a library of one signature with these events. */
    static Library library(EventPattern... events) {
        var signature = new Signature("one", "One", "Q1", "here", List.of(events), List.of());
        return Library.of(List.of(tree("only", signature)), List.of(), List.of());
    }

    /** Returns a library of one signature with one event for it and one against it. */
    static Library against(EventPattern event, CounterPattern against) {
        var signature = new Signature("one", "One", "Q1", "here", List.of(event), List.of(against));
        return Library.of(List.of(tree("only", signature)), List.of(), List.of());
    }

    static Library library() {
        return Library.of(List.of(CONNECTOR, AGENT), List.of(), List.of());
    }

    private static EventPattern event(
            int id, String text, PatternWeight weight, Map<String, List<String>> values, String sets) {
        return new EventPattern(
                OptionalInt.of(id), List.of("MailConnector"), text, values, weight, Map.of(sets, "yes"));
    }

    static Tree tree(String id, Signature... signatures) {
        var page = new Page("here", "Here", "Text", List.of(), Optional.empty(), Optional.empty());
        return new Tree(
                id,
                id,
                "A tree.",
                1,
                new AppliesTo("Server", "server.version", List.of("5")),
                List.of(),
                new Tree.EntryPoint(List.of(), List.of(signatures), "here"),
                Map.of("here", new Outcome(page, Outcome.Result.UNDECIDED, List.of())),
                List.of());
    }
}
