package org.troubletree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlantedFaultsTest {
    private static final String ROOT = "org.troubletree.planted";
    private static final HouseRules RULES = new HouseRules(ROOT);
    private static final JavaClasses FAULTS = new ClassFileImporter().importPackages(ROOT);

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(RULES.treesKnowNothingElseOfTheHouse(), "tree.KnowsAWalk"),
                arguments(RULES.walksKnowOnlyTrees(), "walk.KnowsAReport"),
                arguments(RULES.eventsKnowNothingElseOfTheHouse(), "event.KnowsATree"),
                arguments(RULES.matchesKnowOnlyEventsAndTheEngine(), "match.KnowsTheScreen"),
                arguments(RULES.scansKnowOnlyEventsAndMatches(), "scan.KnowsATree"),
                arguments(RULES.evidenceKnowsOnlyTheEngine(), "evidence.KnowsAnEvent"),
                arguments(RULES.reportsKnowOnlyTheEngine(), "report.KnowsAMatch"),
                arguments(RULES.jsonKnowsNothingElseOfTheHouse(), "json.KnowsATree"),
                arguments(RULES.loadingKnowsOnlyJsonAndTrees(), "load.KnowsAWalk"),
                arguments(RULES.savedWalksKnowOnlyJsonAndTheEngine(), "saved.KnowsTheCommandLine"),
                arguments(RULES.lintKnowsNoScreenAndNoCommandLine(), "lint.KnowsTheCommandLine"),
                arguments(RULES.theCoreTouchesNoFiles(), "walk.KnowsAFile"),
                arguments(RULES.onlyJsonKnowsTheParser(), "load.KnowsTheParser"),
                arguments(RULES.nothingMapsJsonByReflection(), "json.KnowsAMapper"),
                arguments(RULES.onlyTheCommandLineKnowsPicocli(), "lint.KnowsPicocli"),
                arguments(RULES.onlyTheScreenKnowsSwing(), "report.KnowsSwing"),
                arguments(RULES.packagesFormNoCircle(), "cli.GoesInACircle"),
                arguments(RULES.namesSayWhatAThingIs(), "report.ReportHelper"),
                arguments(RULES.theEngineIsMadeOfFinalTypes(), "tree.CanBeExtended"),
                arguments(RULES.theEngineSetsNothing(), "walk.CanBeSet"),
                arguments(RULES.nothingStaticChanges(), "match.ChangesStatically"),
                arguments(RULES.nothingStaticIsAContainerToFill(), "match.FillsStatically"),
                arguments(RULES.noMethodTakesABoolean(), "report.TakesABoolean"),
                arguments(RULES.questionsAreNotCalledGet(), "report.SaysGet"),
                arguments(RULES.everyPackageIsNullMarked(), "unmarked.MayHoldNull"));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("faults")
    void theRuleSeesTheFault(ArchRule rule, String fault) {
        var violations = rule.evaluate(FAULTS).getFailureReport();

        assertThat(violations.getDetails()).anyMatch(line -> line.contains(ROOT + "." + fault));
    }

    @Test
    void everyRuleHasItsFault() {
        var rules = Arrays.stream(HouseRules.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == ArchRule.class && method.getParameterCount() == 0);

        assertThat(faults()).hasSameSizeAs(rules.toList());
    }
}
