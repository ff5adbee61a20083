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
record ArchitectureRules(String root) {
    private static final String[] SCREEN = {"javax.swing..", "java.awt..", "com.formdev..", "net.miginfocom.."};

    ArchRule treesDependOnNoOtherPackage() {
        return dependsOnlyOn("tree", "a tree is what its author wrote, and everything else stands on it");
    }

    ArchRule walksDependOnlyOnTrees() {
        return dependsOnlyOn("walk", "the engine is trees and walks, and is to be understood alone", "tree");
    }

    ArchRule textDependsOnNoOtherPackage() {
        return dependsOnlyOn("text", "lines, dates and typing errors are shared by all readers of text");
    }

    ArchRule eventsDependOnlyOnText() {
        return dependsOnlyOn(
                "event", "reading event text does not depend on what the trees do with the events", "text");
    }

    ArchRule matchesDependOnlyOnEventsAndTheEngine() {
        return dependsOnlyOn(
                "match",
                "a match compares events with trees and says which facts became known",
                "text",
                "tree",
                "event",
                "walk");
    }

    ArchRule logScansDependOnlyOnEventsAndMatches() {
        return dependsOnlyOn(
                "log",
                "which records are skipped follows from what a match needs of an event",
                "text",
                "event",
                "match");
    }

    ArchRule evidenceDependsOnlyOnTheEngine() {
        return dependsOnlyOn("evidence", "a reader turns a file into findings and facts, nothing more", "tree", "walk");
    }

    ArchRule reportsDependOnlyOnTheEngine() {
        return dependsOnlyOn(
                "report", "a report follows from the walk alone, so a saved walk gives it again", "tree", "walk");
    }

    ArchRule jsonDependsOnNoOtherPackage() {
        return dependsOnlyOn("json", "it stands between the parser and the rest, and means nothing by itself");
    }

    ArchRule loadingDependsOnlyOnJsonAndTrees() {
        return dependsOnlyOn("load", "a tree can be read without being walked", "json", "tree");
    }

    ArchRule savedWalksDependOnlyOnJsonAndTheEngine() {
        return dependsOnlyOn(
                "saved", "a walk is kept and read again by any part of the program", "json", "tree", "walk");
    }

    ArchRule lintDependsOnNoScreenAndNoCommandLine() {
        return dependsOnlyOn(
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

    ArchRule theCoreUsesNoFiles() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        packageNamed("load"), packageNamed("saved"), packageNamed("cli"), packageNamed("ui"))
                .should()
                .dependOnClassesThat(ArchitecturePredicates.useFiles())
                .because("what only turns values into values can be tested without a disk, and does no harm to one");
    }

    ArchRule onlyJsonUsesTheParser() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(packageNamed("json"))
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

    ArchRule onlyTheCommandLineUsesPicocli() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(packageNamed("cli"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .because("everything that the command line does can be called without one");
    }

    ArchRule onlyTheScreenUsesSwing() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(packageNamed("ui"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SCREEN)
                .because("a screen draws and decides nothing, so that a terminal or a test can stand in its place");
    }

    ArchRule packagesFormNoCycle() {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a package that is part of a circle can be neither read nor changed alone");
    }

    ArchRule typeNamesAreSpecific() {
        return noClasses()
                .should(ArchitecturePredicates.haveAnUnspecificName())
                .because(
                        "a name is a noun of the subject; these fit anything (but the data of a registry value is called that)");
    }

    ArchRule engineTypesAreFinal() {
        return classes()
                .that(resideInAnyPackage(packageNamed("tree"), packageNamed("walk")))
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

    ArchRule theEngineHasNoSetters() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat(resideInAnyPackage(packageNamed("tree"), packageNamed("walk")))
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
                .haveRawType(ArchitecturePredicates.mutableContainer())
                .because("a final field that holds a container to fill is a global variable too");
    }

    ArchRule noMethodHasABooleanParameter() {
        return noMethods()
                .that(ArchitecturePredicates.areNotInherited())
                .should()
                .haveRawParameterTypes(ArchitecturePredicates.withABooleanParameter())
                .because("at the call true says nothing: two methods or an enum have names");
    }

    ArchRule queriesAreNotNamedGet() {
        return noMethods()
                .that(ArchitecturePredicates.areNotInherited())
                .should()
                .haveNameMatching("get[A-Z].*")
                .because("it reads text(), as in a record");
    }

    ArchRule everyPackageIsNullMarked() {
        return classes()
                .should(ArchitecturePredicates.resideInANullMarkedPackage())
                .because("null goes nowhere unless a type says so, and the compiler can hold us to it");
    }

    private ArchRule dependsOnlyOn(String name, String because, String... others) {
        var allowed = Stream.concat(Stream.of(name), Arrays.stream(others))
                .map(this::packageNamed)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(packageNamed(name))
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..").and(not(resideInAnyPackage(allowed))))
                .because(because);
    }

    private String packageNamed(String name) {
        return root + "." + name + "..";
    }
}
