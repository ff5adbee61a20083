package org.troubletree;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every architecture rule reports a class that breaks it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedFaultsTest {
    private static final String ROOT = PlantedClasses.ROOT;
    private static final ArchitectureRules RULES = new ArchitectureRules(ROOT);

    private JavaClasses classes = new ClassFileImporter().importClasses();

    @BeforeAll
    void compile(@TempDir Path sources, @TempDir Path compiled) throws IOException {
        var planted = new PlantedClasses(sources);
        planted.write(faults());
        planted.write("ui.ClosesTheCycle", "record ClosesTheCycle(%s.cli.Thing command) {}".formatted(ROOT));
        classes = planted.compile(compiled);
    }

    static List<PlantedFault> faults() {
        return List.of(
                depends(RULES.treesDependOnNoOtherPackage(), "tree", "walk.Thing"),
                depends(RULES.walksDependOnlyOnTrees(), "walk", "report.Thing"),
                depends(RULES.eventsDependOnlyOnText(), "event", "tree.Thing"),
                depends(RULES.textDependsOnNoOtherPackage(), "text", "event.Thing"),
                depends(RULES.matchesDependOnlyOnEventsAndTheEngine(), "match", "ui.Thing"),
                depends(RULES.logScansDependOnlyOnEventsAndMatches(), "log", "tree.Thing"),
                depends(RULES.evidenceDependsOnlyOnTextAndTheEngine(), "evidence", "event.Thing"),
                depends(RULES.reportsDependOnlyOnTheEngine(), "report", "match.Thing"),
                depends(RULES.jsonDependsOnNoOtherPackage(), "json", "tree.Thing"),
                depends(RULES.loadingDependsOnlyOnJsonAndTrees(), "load", "walk.Thing"),
                depends(RULES.savedWalksDependOnlyOnJsonAndTheEngine(), "saved", "cli.Thing"),
                depends(RULES.lintDependsOnNoScreenAndNoCommandLine(), "lint", "cli.Thing"),
                fault(RULES.theCoreUsesNoFiles(), "walk.UsesAFile", "record UsesAFile(java.nio.file.Path path) {}"),
                fault(
                        RULES.onlyJsonUsesTheParser(),
                        "load.UsesTheParser",
                        "record UsesTheParser(tools.jackson.core.JsonToken token) {}"),
                fault(
                        RULES.nothingMapsJsonByReflection(),
                        "json.UsesAMapper",
                        "record UsesAMapper(tools.jackson.databind.ObjectMapper mapper) {}"),
                fault(
                        RULES.onlyTheCommandLineUsesPicocli(),
                        "lint.UsesPicocli",
                        "record UsesPicocli(picocli.CommandLine line) {}"),
                fault(RULES.onlyTheScreenUsesSwing(), "report.UsesSwing", "record UsesSwing(javax.swing.Icon icon) {}"),
                fault(
                        RULES.packagesFormNoCycle(),
                        "cli.IsInACycle",
                        "record IsInACycle(%s.ui.Thing window) {}".formatted(ROOT)),
                fault(RULES.typeNamesAreSpecific(), "report.ReportHelper", "record ReportHelper() {}"),
                fault(RULES.engineTypesAreFinal(), "tree.CanBeExtended", "class CanBeExtended {}"),
                fault(RULES.theEngineHasNoSetters(), "walk.CanBeSet", """
                        record CanBeSet() {
                            void setStep(int step) {}
                        }
                        """),
                fault(RULES.staticFieldsAreFinal(), "match.StaticVariable", """
                        final class StaticVariable {
                            static int matches;
                        }
                        """),
                fault(RULES.staticFieldsAreNotMutableContainers(), "match.StaticContainer", """
                        final class StaticContainer {
                            static final java.util.concurrent.atomic.AtomicInteger MATCHES =
                                    new java.util.concurrent.atomic.AtomicInteger();
                        }
                        """),
                fault(RULES.noMethodHasABooleanParameter(), "report.TakesABoolean", """
                        record TakesABoolean() {
                            void print(boolean loudly) {}
                        }
                        """),
                fault(RULES.queriesAreNotNamedGet(), "report.HasAGetter", """
                        record HasAGetter(String text) {
                            String getText() {
                                return text;
                            }
                        }
                        """),
                fault(RULES.everyPackageIsNullMarked(), "unmarked.MayHoldNull", "record MayHoldNull(String text) {}"));
    }

    private static PlantedFault fault(ArchRule rule, String type, String source) {
        return new PlantedFault(rule, type, source);
    }

    /** A class that depends on a type that its package must not depend on. */
    private static PlantedFault depends(ArchRule rule, String name, String other) {
        return fault(
                rule, name + ".DependsOnAnother", "record DependsOnAnother(%s.%s other) {}".formatted(ROOT, other));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void reportsTheFault(PlantedFault fault) {
        var report = fault.rule().evaluate(classes).getFailureReport();

        assertThat(report.getDetails()).anyMatch(line -> line.contains(ROOT + "." + fault.type()));
    }

    @Test
    void everyRuleHasItsFault() {
        var rules = Arrays.stream(ArchitectureRules.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == ArchRule.class && method.getParameterCount() == 0);

        assertThat(faults()).hasSameSizeAs(rules.toList());
    }
}
