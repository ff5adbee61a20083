package org.troubletree;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** The rules of the house for all below one package: the program's own, or that of the faults planted to see them bite. */
record HouseRules(String root) {
    private static final String[] SCREEN = {"javax.swing..", "java.awt..", "com.formdev..", "net.miginfocom.."};

    ArchRule treesKnowNothingElseOfTheHouse() {
        return knowsOnly("tree", "a tree is what its author wrote, and everything else stands on it");
    }

    ArchRule walksKnowOnlyTrees() {
        return knowsOnly("walk", "the engine is trees and walks, and is to be understood alone", "tree");
    }

    ArchRule eventsKnowNothingElseOfTheHouse() {
        return knowsOnly("event", "reading event text is a job of its own, whatever the trees make of it");
    }

    ArchRule matchesKnowOnlyEventsAndTheEngine() {
        return knowsOnly(
                "match", "a match weighs events against trees and says what became known", "tree", "event", "walk");
    }

    ArchRule scansKnowOnlyEventsAndMatches() {
        return knowsOnly("scan", "what is left unread follows from what a match asks of an event", "event", "match");
    }

    ArchRule evidenceKnowsOnlyTheEngine() {
        return knowsOnly("evidence", "a reader turns a file into findings and facts, nothing more", "tree", "walk");
    }

    ArchRule reportsKnowOnlyTheEngine() {
        return knowsOnly(
                "report", "a report follows from the walk alone, so a saved walk gives it again", "tree", "walk");
    }

    ArchRule jsonKnowsNothingElseOfTheHouse() {
        return knowsOnly("json", "it stands between the parser and the rest, and means nothing by itself");
    }

    ArchRule loadingKnowsOnlyJsonAndTrees() {
        return knowsOnly("load", "a tree can be read without being walked", "json", "tree");
    }

    ArchRule savedWalksKnowOnlyJsonAndTheEngine() {
        return knowsOnly("saved", "a walk is kept and read again by any part of the program", "json", "tree", "walk");
    }

    ArchRule lintKnowsNoScreenAndNoCommandLine() {
        return knowsOnly(
                "lint",
                "the same checks serve the command line, the tests and a window",
                "json",
                "load",
                "tree",
                "walk",
                "event",
                "match",
                "evidence");
    }

    ArchRule theCoreTouchesNoFiles() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(ours("load"), ours("saved"), ours("cli"), ours("ui"))
                .should()
                .dependOnClassesThat(HouseWords.reachFiles())
                .because("what only turns values into values can be tested without a disk, and does no harm to one");
    }

    ArchRule onlyJsonKnowsTheParser() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ours("json"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .because(
                        "one package knows the parser, so that it can be changed, and lines and limits are kept in one place");
    }

    ArchRule nothingMapsJsonByReflection() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson.databind..", "com.fasterxml.jackson..")
                .because("a mapper stops at the first fault, and an author is told all of them, each with its line");
    }

    ArchRule onlyTheCommandLineKnowsPicocli() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ours("cli"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .because("everything that the command line does can be called without one");
    }

    ArchRule onlyTheScreenKnowsSwing() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ours("ui"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SCREEN)
                .because("a screen draws and decides nothing, so that a terminal or a test can stand in its place");
    }

    ArchRule packagesFormNoCircle() {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a package that is part of a circle can be neither read nor changed alone");
    }

    ArchRule namesSayWhatAThingIs() {
        return noClasses()
                .should(HouseWords.haveANameThatFitsAnything())
                .because(
                        "a name is a noun of the subject; these fit anything (but the data of a registry value is called that)");
    }

    ArchRule theEngineIsMadeOfFinalTypes() {
        return classes()
                .that(resideInAnyPackage(ours("tree"), ours("walk")))
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotAnonymousClasses()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because("a value that can be extended can be altered");
    }

    ArchRule theEngineSetsNothing() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat(resideInAnyPackage(ours("tree"), ours("walk")))
                .should()
                .haveNameMatching("set[A-Z].*")
                .because("values do not change; a move makes a new value");
    }

    ArchRule nothingStaticChanges() {
        return fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("what is static is shared by every walk, window and test");
    }

    ArchRule nothingStaticIsAContainerToFill() {
        return noFields()
                .that()
                .areStatic()
                .should()
                .haveRawType(HouseWords.containerToFill())
                .because("a final field that holds a container to fill is a global variable too");
    }

    ArchRule noMethodTakesABoolean() {
        return noMethods()
                .that(HouseWords.namedByUs())
                .should()
                .haveRawParameterTypes(HouseWords.withABoolean())
                .because("at the call true says nothing: two methods or an enum have names");
    }

    ArchRule questionsAreNotCalledGet() {
        return noMethods()
                .that(HouseWords.namedByUs())
                .should()
                .haveNameMatching("get[A-Z].*")
                .because("it reads text(), as in a record");
    }

    ArchRule everyPackageIsNullMarked() {
        return classes()
                .should(HouseWords.resideInANullMarkedPackage())
                .because("null goes nowhere unless a type says so, and the compiler can hold us to it");
    }

    private ArchRule knowsOnly(String name, String because, String... others) {
        var allowed = Stream.concat(Stream.of(name), Arrays.stream(others))
                .map(this::ours)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(ours(name))
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..").and(not(resideInAnyPackage(allowed))))
                .because(because);
    }

    private String ours(String name) {
        return root + "." + name + "..";
    }
}
