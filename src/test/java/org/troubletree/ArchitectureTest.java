package org.troubletree;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final ArchitectureRules RULES = new ArchitectureRules("org.troubletree");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.troubletree");

    @Test
    void treesDependOnNoOtherPackage() {
        RULES.treesDependOnNoOtherPackage().check(CLASSES);
    }

    @Test
    void walksDependOnlyOnTrees() {
        RULES.walksDependOnlyOnTrees().check(CLASSES);
    }

    @Test
    void textDependsOnNoOtherPackage() {
        RULES.textDependsOnNoOtherPackage().check(CLASSES);
    }

    @Test
    void eventsDependOnlyOnText() {
        RULES.eventsDependOnlyOnText().check(CLASSES);
    }

    @Test
    void matchesDependOnlyOnEventsAndTheEngine() {
        RULES.matchesDependOnlyOnEventsAndTheEngine().check(CLASSES);
    }

    @Test
    void logScansDependOnlyOnEventsAndMatches() {
        RULES.logScansDependOnlyOnEventsAndMatches().check(CLASSES);
    }

    @Test
    void evidenceDependsOnlyOnTextAndTheEngine() {
        RULES.evidenceDependsOnlyOnTextAndTheEngine().check(CLASSES);
    }

    @Test
    void reportsDependOnlyOnTheEngine() {
        RULES.reportsDependOnlyOnTheEngine().check(CLASSES);
    }

    @Test
    void jsonDependsOnNoOtherPackage() {
        RULES.jsonDependsOnNoOtherPackage().check(CLASSES);
    }

    @Test
    void loadingDependsOnlyOnJsonAndTrees() {
        RULES.loadingDependsOnlyOnJsonAndTrees().check(CLASSES);
    }

    @Test
    void savedWalksDependOnlyOnJsonAndTheEngine() {
        RULES.savedWalksDependOnlyOnJsonAndTheEngine().check(CLASSES);
    }

    @Test
    void lintDependsOnNoScreenAndNoCommandLine() {
        RULES.lintDependsOnNoScreenAndNoCommandLine().check(CLASSES);
    }

    @Test
    void theCoreUsesNoFiles() {
        RULES.theCoreUsesNoFiles().check(CLASSES);
    }

    @Test
    void onlyJsonUsesTheParser() {
        RULES.onlyJsonUsesTheParser().check(CLASSES);
    }

    @Test
    void nothingMapsJsonByReflection() {
        RULES.nothingMapsJsonByReflection().check(CLASSES);
    }

    @Test
    void onlyTheCommandLineUsesPicocli() {
        RULES.onlyTheCommandLineUsesPicocli().check(CLASSES);
    }

    @Test
    void onlyTheScreenUsesSwing() {
        RULES.onlyTheScreenUsesSwing().check(CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        RULES.packagesFormNoCycle().check(CLASSES);
    }

    @Test
    void typeNamesAreSpecific() {
        RULES.typeNamesAreSpecific().check(CLASSES);
    }

    @Test
    void engineTypesAreFinal() {
        RULES.engineTypesAreFinal().check(CLASSES);
    }

    @Test
    void theEngineHasNoSetters() {
        RULES.theEngineHasNoSetters().check(CLASSES);
    }

    @Test
    void staticFieldsAreFinal() {
        RULES.staticFieldsAreFinal().check(CLASSES);
    }

    @Test
    void staticFieldsAreNotMutableContainers() {
        RULES.staticFieldsAreNotMutableContainers().check(CLASSES);
    }

    @Test
    void noMethodHasABooleanParameter() {
        RULES.noMethodHasABooleanParameter().check(CLASSES);
    }

    @Test
    void queriesAreNotNamedGet() {
        RULES.queriesAreNotNamedGet().check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        RULES.everyPackageIsNullMarked().check(CLASSES);
    }
}
