package org.troubletree.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.troubletree.tree.Problem;

class TreeLoaderTest {
    @Test
    void readsAGoodTree() {
        assertThat(GoodTree.whole().loaded().problems())
                .extracting(Problem::sentence)
                .isEmpty();
        assertThat(GoodTree.whole().loaded().tree()).isPresent();
    }

    @Test
    void passesOverCommentsOfTheAuthor() {
        var commented = GoodTree.whole().commented().loaded();

        assertThat(commented.problems()).extracting(Problem::sentence).isEmpty();
        assertThat(commented.tree().orElseThrow().tree())
                .isEqualTo(GoodTree.whole().loaded().tree().orElseThrow().tree());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tellsOfOneFaultOnce(BadTree bad) {
        var loaded = bad.tree().loaded();

        assertThat(loaded.tree()).isEmpty();
        assertThat(loaded.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(GoodTree.FILE);
            assertThat(problem.what()).contains(bad.what());
            assertThat(problem.right()).isNotBlank();
            assertThat(problem.line()).isEqualTo(bad.line());
        });
    }

    static Stream<BadTree> tellsOfOneFaultOnce() {
        return BadTrees.all();
    }

    @Test
    void tellsOfAllFaultsInTheOrderOfTheirLines() {
        var bad = GoodTree.whole()
                .with("\"revision\": 3", "\"revision\": \"3\"")
                .with("\"weight\": \"decisive\"", "\"weight\": \"big\"")
                .with("\"reader\": \"perfopt-log\"", "\"reader\": \"perfopt\"")
                .with("\"undo\": \"Type in", "\"unto\": \"Type in")
                .with("\"next\": \"sorted\"", "\"next\": \"sortet\"")
                .with("\"opens\": \"no-workers\"", "\"opens\": \"no-worker\"");

        assertThat(bad.loaded().problems())
                .extracting(Problem::place)
                .containsExactly(
                        "revision",
                        "signatures/0/events/0/weight",
                        "nodes/log/reader",
                        "nodes/raise",
                        "nodes/raise/unto",
                        "nodes/restart/next",
                        "scenarios/0/opens");
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource({
        "titel, title, did you mean \"title\"?",
        "TEXT, text, did you mean \"text\"?",
        "dnoe, done, did you mean \"done\"?",
        "wholly, title, 'known here: kind, title, text, articles, call, teach, steps, done, next'",
    })
    void saysWhichKeyIsMeant(String wrong, String key, String right) {
        var bad = GoodTree.whole().with("\"done\": \"I have", "\"" + wrong + "\": 1, \"done\": \"I have");

        assertThat(bad.loaded().problems()).extracting(Problem::right).containsExactly(right);
    }

    @Test
    void tellsOfANodeThatNoWayLeadsTo() {
        var lonely = GoodTree.whole()
                .with(
                        "\"save\": {",
                        "\"spare\": {\"kind\": \"link\", \"title\": \"x\", \"text\": \"x\", \"tree\": \"x\"},\n\"save\": {");

        assertThat(lonely.loaded().problems())
                .extracting(Problem::place, Problem::what)
                .containsExactly(tuple("nodes/spare", "no way leads to this node"));
    }

    @Test
    void tellsOfNodesThatNeverComeToAnEnd() {
        var endless = GoodTree.whole()
                .with(
                        "\"done\": \"I have copied the log\",\n      \"next\": \"raise\"",
                        "\"done\": \"Go\", \"next\": \"save\"");

        assertThat(endless.loaded().problems())
                .extracting(Problem::place, Problem::what)
                .contains(
                        tuple("nodes/save", "no way leads from this node to an outcome"),
                        tuple("nodes/save/next", "the way leads in a circle: save → save"));
    }

    @Test
    void namesALongCircleByItsEnds() {
        var circle = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            circle.append(
                    "\"i%d\": {\"kind\": \"instruction\", \"title\": \"x\", \"text\": \"x\", \"done\": \"x\", \"next\": \"i%d\"},\n"
                            .formatted(i, (i + 1) % 1_000));
        }

        assertThat(GoodTree.whole()
                        .with("\"save\": {", circle + "\"save\": {")
                        .loaded()
                        .problems())
                .extracting(Problem::what)
                .contains("the way leads in a circle: i0 → i1 → i2 → i3 → … → i996 → i997 → i998 → i999 → i0");
    }

    @Test
    void listsAThousandProblemsAndSaysThatThereAreMore() {
        var many = GoodTree.whole().with("\"revision\": 3", "\"a\": 1,\n".repeat(1_500) + "\"revision\": 3");

        assertThat(many.loaded().problems())
                .hasSize(1_001)
                .last()
                .satisfies(problem -> assertThat(problem.what()).isEqualTo("there are more problems than these"));
    }

    @Test
    void showsWordsOfTheFileWithoutWhatSteersATerminal() {
        var odd =
                GoodTree.whole().with("\"revision\": 3", "\"\\u001b]0;x" + "y".repeat(100) + "\": 1, \"revision\": 3");

        assertThat(odd.loaded().problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.sentence()).doesNotContain("\u001b").hasSizeLessThan(400));
    }

    @ParameterizedTest
    @CsvSource({
        "[], an empty list stands here",
        "3, the number 3 stands here",
        "'{\"format\": 1', 'the file ends before its last text, list or object does'"
    })
    void tellsOfAFileThatIsNoTreeAtAll(String text, String what) {
        assertThat(new GoodTree(text).loaded().problems())
                .extracting(Problem::line, Problem::what)
                .containsExactly(tuple(1, what));
    }

    @Test
    void tellsOfNothingButWhatIsMissingInAnEmptyObject() {
        assertThat(new GoodTree("{}").loaded().problems())
                .hasSize(12)
                .allSatisfy(problem -> assertThat(problem.what()).endsWith("is missing"));
    }

    @Test
    void comesToAnEndWithHostileNames() {
        var names = IntStream.range(0, 3_000)
                .mapToObj(i -> "\"" + "x".repeat(90) + i + "\": 1")
                .collect(Collectors.joining(","));

        assertThat(GoodTree.whole()
                        .with("\"revision\": 3", names + ", \"revision\": 3")
                        .loaded()
                        .problems())
                .hasSize(1_001);
    }

    @Test
    void limitsTheVersionsOfATree() {
        var versions = IntStream.range(0, 59).mapToObj(i -> ", \"3." + i + "\"").collect(Collectors.joining());

        assertThat(GoodTree.whole()
                        .with("\"versions\": [\"1.0\", \"2.0\"", "\"versions\": [\"1.0\", \"2.0\"" + versions)
                        .loaded()
                        .problems())
                .extracting(Problem::place, Problem::what)
                .containsExactly(tuple("appliesTo/versions", "the tree has more than 60 versions"));
    }
}
