package org.troubletree;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class HouseTest {
    private static final HouseRules RULES = new HouseRules("org.troubletree");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.troubletree");

    @Test
    void treesKnowNothingElseOfTheHouse() {
        RULES.treesKnowNothingElseOfTheHouse().check(HOUSE);
    }

    @Test
    void walksKnowOnlyTrees() {
        RULES.walksKnowOnlyTrees().check(HOUSE);
    }

    @Test
    void eventsKnowNothingElseOfTheHouse() {
        RULES.eventsKnowNothingElseOfTheHouse().check(HOUSE);
    }

    @Test
    void matchesKnowOnlyEventsAndTheEngine() {
        RULES.matchesKnowOnlyEventsAndTheEngine().check(HOUSE);
    }

    @Test
    void scansKnowOnlyEventsAndMatches() {
        RULES.scansKnowOnlyEventsAndMatches().check(HOUSE);
    }

    @Test
    void evidenceKnowsOnlyTheEngine() {
        RULES.evidenceKnowsOnlyTheEngine().check(HOUSE);
    }

    @Test
    void reportsKnowOnlyTheEngine() {
        RULES.reportsKnowOnlyTheEngine().check(HOUSE);
    }

    @Test
    void jsonKnowsNothingElseOfTheHouse() {
        RULES.jsonKnowsNothingElseOfTheHouse().check(HOUSE);
    }

    @Test
    void loadingKnowsOnlyJsonAndTrees() {
        RULES.loadingKnowsOnlyJsonAndTrees().check(HOUSE);
    }

    @Test
    void savedWalksKnowOnlyJsonAndTheEngine() {
        RULES.savedWalksKnowOnlyJsonAndTheEngine().check(HOUSE);
    }

    @Test
    void lintKnowsNoScreenAndNoCommandLine() {
        RULES.lintKnowsNoScreenAndNoCommandLine().check(HOUSE);
    }

    @Test
    void theCoreTouchesNoFiles() {
        RULES.theCoreTouchesNoFiles().check(HOUSE);
    }

    @Test
    void onlyJsonKnowsTheParser() {
        RULES.onlyJsonKnowsTheParser().check(HOUSE);
    }

    @Test
    void nothingMapsJsonByReflection() {
        RULES.nothingMapsJsonByReflection().check(HOUSE);
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        RULES.onlyTheCommandLineKnowsPicocli().check(HOUSE);
    }

    @Test
    void onlyTheScreenKnowsSwing() {
        RULES.onlyTheScreenKnowsSwing().check(HOUSE);
    }

    @Test
    void packagesFormNoCircle() {
        RULES.packagesFormNoCircle().check(HOUSE);
    }

    @Test
    void namesSayWhatAThingIs() {
        RULES.namesSayWhatAThingIs().check(HOUSE);
    }

    @Test
    void theEngineIsMadeOfFinalTypes() {
        RULES.theEngineIsMadeOfFinalTypes().check(HOUSE);
    }

    @Test
    void theEngineSetsNothing() {
        RULES.theEngineSetsNothing().check(HOUSE);
    }

    @Test
    void nothingStaticChanges() {
        RULES.nothingStaticChanges().check(HOUSE);
    }

    @Test
    void nothingStaticIsAContainerToFill() {
        RULES.nothingStaticIsAContainerToFill().check(HOUSE);
    }

    @Test
    void noMethodTakesABoolean() {
        RULES.noMethodTakesABoolean().check(HOUSE);
    }

    @Test
    void questionsAreNotCalledGet() {
        RULES.questionsAreNotCalledGet().check(HOUSE);
    }

    @Test
    void everyPackageIsNullMarked() {
        RULES.everyPackageIsNullMarked().check(HOUSE);
    }
}
