package org.troubletree.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.troubletree.evidence.Readers;
import org.troubletree.load.TreeFiles;
import org.troubletree.load.TreeFolders;
import org.troubletree.match.Matcher;
import org.troubletree.tree.Library;
import org.troubletree.tree.Problem;
import org.troubletree.tree.Scenario;
import org.troubletree.tree.Tree;

/** The bundled trees. */
class BundledTreesTest {
    private final TreeFiles bundled = TreeFolders.bundled().read(Readers.all());

    @Test
    void loadWithoutAProblem() {
        assertThat(bundled.problems()).extracting(Problem::sentence).isEmpty();
        assertThat(bundled.files()).isNotEmpty();
        assertThat(bundled.symptoms()).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicNode> keepEveryRule() {
        return bundled.library().trees().stream()
                .map(tree -> dynamicTest(
                        tree.id(), () -> assertThat(Rules.check(tree)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicNode> leaveNothingUntried() {
        return Lint.check(bundled.files(), bundled.symptoms()).stream()
                .map(verdict -> dynamicTest(
                        verdict.file().tree().id(),
                        () -> assertThat(verdict.problems())
                                .extracting(Problem::sentence)
                                .isEmpty()));
    }

    @Test
    void areTriedOnMoreThanAHundredCases() {
        assertThat(bundled.library().trees().stream()
                        .mapToInt(tree -> tree.scenarios().size())
                        .sum())
                .isGreaterThanOrEqualTo(120);
    }

    @TestFactory
    Stream<DynamicNode> walkEveryScenarioToItsEnd() {
        var library = bundled.library();
        var matcher = Matcher.of(library);
        return library.trees().stream()
                .map(tree -> dynamicContainer(
                        tree.id(),
                        tree.scenarios().stream()
                                .map(scenario -> dynamicTest(
                                        scenario.id() + ": " + scenario.title(),
                                        () -> endsAsWritten(library, matcher, tree, scenario)))));
    }

    private static void endsAsWritten(Library library, Matcher matcher, Tree tree, Scenario scenario) {
        var replayed = new ScenarioReplay(tree, scenario).through(library, matcher);
        assertThat(replayed.complaints()).isEmpty();
        assertThat(replayed.walk().here().id()).isEqualTo(scenario.expected().reaches());
    }
}
