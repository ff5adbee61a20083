package org.troubletree.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.troubletree.tree.AppliesTo;
import org.troubletree.tree.Article;
import org.troubletree.tree.Call;
import org.troubletree.tree.Change;
import org.troubletree.tree.Check;
import org.troubletree.tree.Choice;
import org.troubletree.tree.CounterPattern;
import org.troubletree.tree.Dword;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.Expectation;
import org.troubletree.tree.Instruction;
import org.troubletree.tree.Link;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Procedure;
import org.troubletree.tree.Question;
import org.troubletree.tree.RegistryAction;
import org.troubletree.tree.Risk;
import org.troubletree.tree.Scenario;
import org.troubletree.tree.Surroundings;
import org.troubletree.tree.Surroundings.Repeats;
import org.troubletree.tree.Tree;

/** Everything that the author wrote is in the loaded tree. */
class LoadedTreeTest {
    private final TreeFile file = GoodTree.whole().loaded().tree().orElseThrow();
    private final Tree tree = file.tree();

    @Test
    void holdsWhatTheTreeIsAbout() {
        assertThat(tree.id()).isEqualTo("post-waits");
        assertThat(tree.title()).isEqualTo("Post waits in the queue");
        assertThat(tree.summary()).startsWith("Letters stay in the queue");
        assertThat(tree.revision()).isEqualTo(3);
        assertThat(tree.appliesTo()).isEqualTo(new AppliesTo("Post Office", "post.version", List.of("1.0", "2.0")));
        assertThat(tree.articles())
                .containsExactly(
                        new Article("Q100001", "Sorter runs out of workers"),
                        new Article("Q100002", "Restarting the sorter"));
        assertThat(tree.symptoms()).containsExactly("mail-waits");
        assertThat(tree.entries()).containsExactly("which-version");
        assertThat(tree.nodes().keySet())
                .containsExactly("which-version", "log", "save", "raise", "restart", "sorted", "unknown", "newer");
    }

    @Test
    void holdsItsSignatures() {
        var signature = tree.signature("no-workers").orElseThrow();

        assertThat(signature.title()).isEqualTo("The sorter runs out of workers");
        assertThat(signature.article()).isEqualTo("Q100001");
        assertThat(signature.events())
                .containsExactly(
                        new EventPattern(
                                OptionalInt.of(7),
                                List.of("PostSorter", "Sorter"),
                                "The sorter has no worker left for the letter of {sender}, error {code}.",
                                Map.of("code", List.of("0x10", "0x11")),
                                EventPattern.PatternWeight.DECISIVE,
                                Map.of("post.error", "no-worker", "post.sender", "{sender} at {time}")),
                        new EventPattern(
                                OptionalInt.of(12),
                                List.of(),
                                "",
                                Map.of(),
                                EventPattern.PatternWeight.SUPPORTING,
                                Map.of()),
                        new EventPattern(
                                OptionalInt.of(13),
                                List.of(),
                                "",
                                Map.of("data", List.of("0x8007000e")),
                                EventPattern.PatternWeight.SUPPORTING,
                                Map.of(),
                                new Surroundings(
                                        List.of(7),
                                        List.of(8, 14),
                                        List.of(10),
                                        Optional.of(new Repeats(60, 600, Map.of("post.every", "{interval}"))))));
        assertThat(signature.against()).singleElement().satisfies(against -> {
            assertThat(against.because()).isEqualTo("The disk is full: no number of workers helps.");
            assertThat(against.force()).isEqualTo(CounterPattern.Force.VETOES);
            assertThat(against.like().values()).containsExactly(entry("code", List.of("0x70")));
        });
    }

    @Test
    void holdsAQuestion() {
        var question = (Question) tree.node("which-version");

        assertThat(question.text())
                .isEqualTo(
                        "The number of workers is set in another place in each version.\n\n- 1.0 has a value.\n- 2.0 has none.");
        assertThat(question.how()).startsWith("Open the About box");
        assertThat(question.fact()).contains("post.version");
        assertThat(question.page().articles()).containsExactly("Q100001");
        assertThat(question.page().call())
                .contains(new Call("Please open the About box.", "A box with two lines.", "The second line."));
        assertThat(question.page().teach()).contains("Without the version, nothing may be changed.");
        assertThat(question.choices())
                .containsExactly(
                        new Choice(
                                "v1",
                                "1.0",
                                Optional.of("It may also read 1.0a."),
                                Map.of("post.version", "1.0"),
                                Choice.Safety.PLAIN,
                                "log"),
                        new Choice(
                                "v2",
                                "2.0",
                                Optional.empty(),
                                Map.of("post.version", "2.0"),
                                Choice.Safety.PLAIN,
                                "newer"),
                        new Choice(
                                "cannot-tell",
                                "I cannot tell",
                                Optional.empty(),
                                Map.of(),
                                Choice.Safety.SAFE,
                                "unknown"));
    }

    @Test
    void holdsACheckWithItsValuesAsTheyAreSpelled() {
        var check = (Check) tree.node("log");

        assertThat(check.reader()).isEqualTo("perfopt-log");
        assertThat(check.expects()).extracting(Expectation::fact).containsExactly("threads");
        assertThat(check.byHand()).startsWith("Open the log in an editor");
        assertThat(check.choices())
                .extracting(Choice::facts)
                .containsExactly(
                        Map.of("threads.lowered", "true", "threads.last", "8"),
                        Map.of("threads.lowered", "false"),
                        Map.of());
    }

    @Test
    void holdsAnInstruction() {
        var instruction = (Instruction) tree.node("save");

        assertThat(instruction.steps())
                .containsExactly("Copy `post.log` to another disk.", "Write down\n\n1. its date\n2. its size");
        assertThat(instruction.done()).isEqualTo("I have copied the log");
        assertThat(instruction.next()).isEqualTo("raise");
    }

    @Test
    void holdsAChangeOfTheRegistry() {
        var change = (Change) tree.node("raise");

        assertThat(change.action())
                .isEqualTo(new RegistryAction(
                        "HKEY_LOCAL_MACHINE\\SYSTEM\\Post\\Sorter",
                        "Workers(Private+Public)",
                        new Dword(20),
                        Optional.of(new Dword(10)),
                        RegistryAction.Direction.RAISE));
        assertThat(change.risk().id()).isEqualTo("sorter-restart");
        assertThat(change.risk().level()).isEqualTo(Risk.Level.SERVICE);
        assertThat(change.backup()).isEqualTo("Export the key to a file on another disk.");
        assertThat(change.restart()).containsExactly("Stop the sorter.", "Start the sorter.");
        assertThat(change.verify()).isEqualTo("Read the value again: it must say 0x14.");
        assertThat(change.undo()).isEqualTo("Type in the old number and restart the sorter.");
        assertThat(change.appliesTo()).containsExactly("1.0");
        assertThat(change.ways()).isEqualTo(new Change.ChangeExits("restart", "unknown"));
    }

    @Test
    void holdsAChangeByHand() {
        assertThat(((Change) tree.node("restart")).action())
                .isEqualTo(new Procedure("How many letters wait?", List.of("Run `sort /again`.")));
    }

    @Test
    void holdsOutcomesAndLinks() {
        var sorted = (Outcome) tree.node("sorted");
        var newer = (Link) tree.node("newer");

        assertThat(sorted.result()).isEqualTo(Outcome.Result.WORKAROUND);
        assertThat(sorted.knownBy()).containsExactly("post.version", "threads.lowered");
        assertThat(newer.tree()).isEqualTo("post-waits");
        assertThat(newer.node()).contains("log");
    }

    @Test
    void holdsScenarios() {
        assertThat(tree.scenarios().getFirst())
                .isEqualTo(new Scenario(
                        "too-few",
                        "The workers were lowered, raised again, and the queue emptied",
                        List.of("mail-waits"),
                        Map.of(
                                "event-log",
                                "Event ID: 7\nSource: PostSorter\nDescription: The sorter has no worker left for the letter of Ann, error 0x10."),
                        new Scenario.Expected(Optional.of("no-workers"), List.of(), "sorted"),
                        Map.of("which-version", "v1", "log", "lowered", "raise", "done", "restart", "done")));
    }

    @ParameterizedTest
    @CsvSource({
        "revision, '\"revision\": 3'",
        "nodes/log/choices/1, '{\"id\": \"kept\"'",
        "nodes/raise/registry/data, '\"data\": \"0x14\"'",
        "signatures/0/events/1/weight, '{\"id\": 12'",
        "nodes/log/nothing, '\"log\": {'",
        "nodes/log/choices/9, '\"choices\": [\n        {\"id\": \"lowered\"'",
        "'', '{'",
    })
    void knowsTheLineOfEachPlace(String place, String words) {
        assertThat(file.places().line(place)).isEqualTo(GoodTree.whole().line(words));
    }
}
