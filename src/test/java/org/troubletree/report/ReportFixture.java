package org.troubletree.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.troubletree.tree.AppliesTo;
import org.troubletree.tree.Article;
import org.troubletree.tree.Change;
import org.troubletree.tree.Check;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Dword;
import org.troubletree.tree.Library;
import org.troubletree.tree.Node;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Page;
import org.troubletree.tree.Place;
import org.troubletree.tree.Question;
import org.troubletree.tree.RegistryAction;
import org.troubletree.tree.Risk;
import org.troubletree.tree.Tree;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Guard.GuardPart;
import org.troubletree.walk.Opening;
import org.troubletree.walk.Origin;
import org.troubletree.walk.Reading;
import org.troubletree.walk.Walk;

/** A small tree and walks through it. {@code addedText} is appended to every text of the author and of the person. */
record ReportFixture(String addedText) {
    static final Instant START = Instant.parse("2000-05-08T10:00:00Z");
    static final String KEY = "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeIS\\ParametersSystem";

    static RegistryAction threads() {
        return new RegistryAction(
                KEY,
                "Max Threads(Private+Public)",
                new Dword(20),
                Optional.of(new Dword(32)),
                RegistryAction.Direction.RAISE);
    }

    static Instant minute(int minutes) {
        return START.plusSeconds(60L * minutes);
    }

    Library library() {
        var nodes = new LinkedHashMap<String, Node>();
        for (var node : List.of(version(), log(), change(), fixed(), left())) {
            nodes.put(node.id(), node);
        }
        return library("store-threads", "version", nodes);
    }

    private Library library(String id, String start, Map<String, Node> nodes) {
        var tree = new Tree(
                id,
                "The service shuts down" + addedText,
                "Summary",
                7,
                new AppliesTo("Server", "server.version", List.of("5.0")),
                List.of(new Article("Q169686", "Too few threads" + addedText)),
                new Tree.EntryPoint(List.of(), List.of(), start),
                nodes,
                List.of());
        return Library.of(List.of(tree), List.of(), List.of());
    }

    private Question version() {
        return new Question(
                page("version", "Which version?", "text"),
                "how",
                Optional.of("server.version"),
                List.of(
                        choice("v50", "It is 5.0", Map.of("server.version", "5.0"), "log"),
                        choice("unknown", "I cannot tell", Map.of(), "log")));
    }

    private Check log() {
        return new Check(
                page("log", "Did it lower the threads?", "text"),
                "perfopt-log",
                List.of(),
                "by hand",
                List.of(
                        choice("lowered", "Yes, lowered", Map.of("threads.lowered", "true"), "raise"),
                        choice("no-log", "There is no log", Map.of(), "raise")));
    }

    private Change change() {
        return new Change(
                page("raise", "Give the store more threads", "text"),
                threads(),
                new Risk("store-restart", Risk.Level.SERVICE, "risk"),
                "backup",
                List.of("restart"),
                "verify",
                "Write the `old number` back." + addedText,
                List.of("5.0"),
                new Change.ChangeExits("fixed", "left"));
    }

    private Outcome fixed() {
        var text =
                "The value is **higher** now, see [the article](Q169686).\n\n- Look again `tomorrow`\n  and the day after\n- "
                        + "Tell the others" + addedText;
        return new Outcome(page("fixed", "Raised, and it holds", text), Outcome.Result.WORKAROUND, List.of());
    }

    private Outcome left() {
        return new Outcome(page("left", "Left as it was", "Later."), Outcome.Result.UNDECIDED, List.of());
    }

    private Page page(String id, String title, String text) {
        return new Page(id, title + addedText, text, List.of("Q169686"), Optional.empty(), Optional.empty());
    }

    private Choice choice(String id, String label, Map<String, String> facts, String next) {
        return new Choice(id, label + addedText, Optional.empty(), facts, Choice.Safety.PLAIN, next);
    }

    Walk startedWalk() {
        var opening = new Opening(
                new Place("store-threads", "version"),
                "Event 4094 was seen in line 12." + addedText,
                List.of(new Fact(
                        "ims.event-4094", "yes", new Origin.SeenInEvent(12, "MSExchangeIMC 4094" + addedText))),
                "Event ID: 4094\r\n\tThe error 0x8004011d occurred while trying to refresh network connections to the Information Store."
                        + addedText + "\r\n");
        return Walk.startAt(library(), opening, START);
    }

    Walk walkAtChange() {
        return startedWalk()
                .choose("v50", minute(1))
                .note("Caller is in a hurry." + addedText, minute(2))
                .record(reading(), minute(3))
                .choose("lowered", minute(4));
    }

    private Reading reading() {
        return new Reading(
                "perfopt-log",
                List.of(new Finding(3, "Lowered by run 2" + addedText), new Finding(0, "One line read")),
                List.of(new Fact("threads.lowered", "true", new Origin.ReadInEvidence("perfopt-log", 3))),
                List.of("Who did it" + addedText),
                "Set Max Threads(Private+Public) from 32 to 5" + addedText);
    }

    Walk verifiedWalk(String before) {
        var written = unverifiedWalk(before);
        var record = written.guard().orElseThrow().readBack("0x14").record();
        return written.made(record.orElseThrow(), minute(30));
    }

    /** Returns a walk in which the change was made and not verified. */
    Walk unverifiedWalk(String before) {
        return walkAtChange()
                .keep(GuardPart.RISK, "", minute(20))
                .keep(GuardPart.BEFORE, before, minute(21))
                .keep(GuardPart.BACKUP, "", minute(22))
                .keep(GuardPart.APPLIED, "", minute(23));
    }

    /** Returns a walk at a question with this number of answers, each of which leads to an outcome. */
    static Walk walkWithOutcomes(int ends) {
        var plain = new ReportFixture("");
        var ways = IntStream.rangeClosed(1, ends).mapToObj(String::valueOf).toList();
        var nodes = new LinkedHashMap<String, Node>();
        nodes.put(
                "which",
                new Question(
                        plain.page("which", "Which?", "text"),
                        "how",
                        Optional.empty(),
                        ways.stream()
                                .map(way -> plain.choice(way, way, Map.of(), "end-" + way))
                                .toList()));
        ways.forEach(way -> nodes.put(
                "end-" + way,
                new Outcome(plain.page("end-" + way, "End " + way, "text"), Outcome.Result.UNDECIDED, List.of())));
        var library = plain.library("crossroads", "which", nodes);
        return Walk.startAt(library, Opening.atStartOf(library.trees().getFirst(), "", List.of(), ""), START);
    }

    static Report report(Walk walk) {
        return Report.of(walk, "1.2.3", minute(60), ZoneOffset.UTC);
    }
}
