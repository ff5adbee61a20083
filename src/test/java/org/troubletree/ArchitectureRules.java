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

/** The architecture rules for all classes below a root package: that of the program, or that of the planted faults. */
record ArchitectureRules(String root) {
    private static final String[] SCREEN = {"javax.swing..", "java.awt..", "com.formdev..", "net.miginfocom.."};

    ArchRule treesDependOnNoOtherPackage() {
        return dependsOnlyOn("tree", "trees are content, and every other package builds on them");
    }

    ArchRule walksDependOnlyOnTrees() {
        return dependsOnlyOn("walk", "trees and walks are the engine, which must be understandable alone", "tree");
    }

    ArchRule textDependsOnNoOtherPackage() {
        return dependsOnlyOn("text", "lines, dates, typing errors and Markdown are shared by all readers of text");
    }

    ArchRule eventsDependOnlyOnText() {
        return dependsOnlyOn("event", "event text can be read without knowing any tree", "text");
    }

    ArchRule matchesDependOnlyOnEventsAndTheEngine() {
        return dependsOnlyOn(
                "match",
                "a match compares events with the signatures of trees and derives facts",
                "text",
                "tree",
                "event",
                "walk");
    }

    ArchRule logScansDependOnlyOnEventsAndMatches() {
        return dependsOnlyOn(
                "log", "a log scan skips the events that no signature can match", "text", "event", "match");
    }

    ArchRule evidenceDependsOnlyOnTextAndTheEngine() {
        return dependsOnlyOn(
                "evidence", "an evidence reader only turns text into findings and facts", "text", "tree", "walk");
    }

    ArchRule reportsDependOnlyOnTheEngine() {
        return dependsOnlyOn(
                "report",
                "a report is derived from a walk alone, so that a saved walk can be reported",
                "text",
                "tree",
                "walk");
    }

    ArchRule jsonDependsOnNoOtherPackage() {
        return dependsOnlyOn("json", "JSON values are independent of what is stored in them");
    }

    ArchRule loadingDependsOnlyOnJsonAndTrees() {
        return dependsOnlyOn("load", "trees can be loaded without walking them", "json", "tree");
    }

    ArchRule savedWalksDependOnlyOnJsonAndTheEngine() {
        return dependsOnlyOn(
                "saved", "saving a walk must work in the window and on the command line", "json", "tree", "walk");
    }

    ArchRule lintDependsOnNoScreenAndNoCommandLine() {
        return dependsOnlyOn(
                "lint",
                "the command line, the tests and the window use the same checks",
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
                .because("code without file access can be tested without files and cannot damage any");
    }

    ArchRule onlyJsonUsesTheParser() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(packageNamed("json"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .because("the parser can then be replaced, and line numbers and size limits are handled in one place");
    }

    ArchRule nothingMapsJsonByReflection() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson.databind..", "com.fasterxml.jackson..")
                .because("a mapper stops at the first problem; an author is told all problems with their lines");
    }

    ArchRule onlyTheCommandLineUsesPicocli() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(packageNamed("cli"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .because("everything that a command does can be called from Java code");
    }

    ArchRule onlyTheScreenUsesSwing() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(packageNamed("ui"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SCREEN)
                .because("all decisions are made outside the screen, so that a command or a test can use them");
    }

    ArchRule packagesFormNoCycle() {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("packages that depend on each other cannot be understood or changed separately");
    }

    ArchRule typeNamesAreSpecific() {
        return noClasses()
                .should(ArchitecturePredicates.haveAnUnspecificName())
                .because(
                        "a type is named after what it is; these endings fit any type (RegistryData is the Windows term)");
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
                .because("a subclass could make an immutable value mutable");
    }

    ArchRule theEngineHasNoSetters() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat(resideInAnyPackage(packageNamed("tree"), packageNamed("walk")))
                .should()
                .haveNameMatching("set[A-Z].*")
                .because("values are immutable; a step creates a new value");
    }

    ArchRule staticFieldsAreFinal() {
        return fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("a static variable is shared by all walks, windows and tests");
    }

    ArchRule staticFieldsAreNotMutableContainers() {
        return noFields()
                .that()
                .areStatic()
                .should()
                .haveRawType(ArchitecturePredicates.mutableContainer())
                .because("a static mutable container is a global variable");
    }

    ArchRule noMethodHasABooleanParameter() {
        return noMethods()
                .that(ArchitecturePredicates.areNotInherited())
                .should()
                .haveRawParameterTypes(ArchitecturePredicates.withABooleanParameter())
                .because("true and false say nothing at the call; use two methods or an enum");
    }

    ArchRule queriesAreNotNamedGet() {
        return noMethods()
                .that(ArchitecturePredicates.areNotInherited())
                .should()
                .haveNameMatching("get[A-Z].*")
                .because("accessors are named as in records: text(), not getText()");
    }

    ArchRule everyPackageIsNullMarked() {
        return classes()
                .should(ArchitecturePredicates.resideInANullMarkedPackage())
                .because("NullAway checks null only in packages that are marked");
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
