package org.troubletree.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.troubletree.lint.ValidTrees.away;
import static org.troubletree.lint.ValidTrees.brief;
import static org.troubletree.lint.ValidTrees.change;
import static org.troubletree.lint.ValidTrees.choice;
import static org.troubletree.lint.ValidTrees.outcome;
import static org.troubletree.lint.ValidTrees.question;
import static org.troubletree.lint.ValidTrees.risk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Outcome;

class RulesTest {
    @Test
    void findsNothingInASoundTree() {
        assertThat(Rules.check(new ValidTrees().tree())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void findsThePlantedFault(String fault, ValidTrees tree, String place, String words) {
        assertThat(Rules.check(tree.tree())).singleElement().satisfies(complaint -> {
            assertThat(complaint.place()).isEqualTo(place);
            assertThat(complaint.what()).contains(words);
            assertThat(complaint.right()).isNotBlank();
        });
    }

    static Stream<Arguments> findsThePlantedFault() {
        return Stream.of(
                fault("a signature opens behind the version", at("crash"), "nodes/restart", "version is not known"),
                fault(
                        "one answer leaves the version open",
                        new ValidTrees().with(version(toCrash("4", "4"), choice("unsure", "crash", Map.of()))),
                        "nodes/restart",
                        "version is not known"),
                fault(
                        "a version comes to a change that is not for it",
                        new ValidTrees().with(version(toCrash("4", "4"), toCrash("5", "5"))),
                        "nodes/restart/appliesTo",
                        "with version 5"),
                fault(
                        "a version that the tree does not list",
                        new ValidTrees().with(version(toCrash("4", "4"), toCrash("6", "6"))),
                        "nodes/restart/appliesTo",
                        "not listed"),
                fault(
                        "a cause named though one way did not ask",
                        new ValidTrees().with(question("helped", "helped", yes(), choice("maybe", "cured", Map.of()))),
                        "nodes/cured/knownBy",
                        "helped is neither asked nor read"),
                fault(
                        "a cause named by what is asked nowhere",
                        new ValidTrees().with(outcome("cured", Outcome.Result.FIXED, List.of("moon.full"))),
                        "nodes/cured/knownBy",
                        "moon.full"),
                fault(
                        "one risk warned of twice on a way",
                        new ValidTrees()
                                .with(change("restart", risk("restart", "Mail waits for a minute."), "again"))
                                .with(change("again", risk("restart", "Mail waits once more."), "helped")),
                        "nodes/again/risk/id",
                        "warned of before"),
                fault(
                        "two warnings in the same words",
                        new ValidTrees()
                                .with(change("restart", risk("restart", "Mail waits."), "again"))
                                .with(change("again", risk("other", "Mail waits."), "helped")),
                        "nodes/again/risk/text",
                        "same words"),
                fault(
                        "the stock warning",
                        new ValidTrees()
                                .with(change("restart", risk("restart", "This may cause Serious Problems."), "helped")),
                        "nodes/restart/risk/text",
                        "serious problems"),
                fault(
                        "a question that does not say how",
                        new ValidTrees().with(brief(question("helped", "helped", yes(), away("no")))),
                        "nodes/helped/how",
                        "5 characters"),
                fault("too few scenarios", new ValidTrees().without("missing"), "scenarios", "2 scenarios"));
    }

    @Test
    void asksForAWinAndALookAlikeOfEachSignature() {
        assertThat(Rules.check(new ValidTrees().without("seed").tree()))
                .extracting(LintFinding::what)
                .contains("no scenario is opened by this signature");
        assertThat(Rules.check(new ValidTrees().without("neighbour").tree()))
                .extracting(LintFinding::what)
                .contains("no scenario shows a look-alike of this signature");
    }

    @Test
    void letsOneRiskBeWarnedOfOnTwoWaysThatDoNotMeet() {
        var forked = new ValidTrees()
                .with(question(
                        "crash",
                        "crashed",
                        choice("no", "restart", Map.of("crashed", "no")),
                        choice("yes", "again", Map.of("crashed", "yes"))))
                .with(change("again", risk("restart", "Mail waits too."), "helped"));

        assertThat(Rules.check(forked.tree())).isEmpty();
    }

    private static ValidTrees at(String node) {
        return new ValidTrees().openingAt(node);
    }

    private static org.troubletree.tree.Question version(Choice... choices) {
        return question("version", "server.version", choices);
    }

    private static Choice toCrash(String id, String version) {
        return choice(id, "crash", Map.of("server.version", version));
    }

    private static Choice yes() {
        return choice("yes", "cured", Map.of("helped", "yes"));
    }

    private static Arguments fault(String fault, ValidTrees tree, String place, String words) {
        return Arguments.of(fault, tree, place, words);
    }
}
