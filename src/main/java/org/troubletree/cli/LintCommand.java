package org.troubletree.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.troubletree.lint.Lint;
import org.troubletree.lint.LintResult;
import org.troubletree.lint.RuleBook;
import org.troubletree.load.TreeFiles;
import org.troubletree.tree.Problem;
import org.troubletree.tree.Rule;
import org.troubletree.tree.Tree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks trees and prints the problems, one a line, and the coverage of their scenarios. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = "Checks trees: their form, all paths through them, and their scenarios.")
final class LintCommand implements Callable<Integer> {
    private static final String EVERY_RULE = "";

    private final Terminal terminal;
    private final Supplier<List<Path>> namedBefore;

    @Option(
            names = "--explain",
            arity = "0..1",
            fallbackValue = EVERY_RULE,
            paramLabel = "RULE",
            description =
                    "Says why there is a rule, with an example of wrong and of right; without a name, lists all rules.")
    private Optional<String> ruleToExplain = Optional.empty();

    @Parameters(paramLabel = "DIR", description = "A folder of trees; without one, the bundled trees are checked.")
    private List<Path> folders = List.of();

    /** Creates the command. Folders given before the command are checked only if none is given after it. */
    LintCommand(Terminal terminal, Supplier<List<Path>> namedBefore) {
        this.terminal = terminal;
        this.namedBefore = namedBefore;
    }

    @Override
    public Integer call() {
        return ruleToExplain.map(this::explain).orElseGet(this::lint);
    }

    private int explain(String name) {
        var rules = Arrays.stream(Rule.values())
                .filter(rule -> name.equals(EVERY_RULE) || name.equals(rule.id()))
                .toList();
        var book = RuleBook.read();
        rules.forEach(rule -> terminal.printLine(
                name.equals(EVERY_RULE) ? "%-22s %s".formatted(rule.id(), book.why(rule)) : book.page(rule)));
        return rules.isEmpty() ? terminal.fail("there is no rule " + name + "; --explain alone lists them") : 0;
    }

    private int lint() {
        var read = Stream.concat(namedBefore.get().stream(), folders.stream()).toList();
        return TreesOption.missingFolder(read).map(terminal::fail).orElseGet(() -> lint(CommandTrees.files(read)));
    }

    private int lint(TreeFiles files) {
        var verdicts = Lint.check(files.files(), files.symptoms()).stream()
                .filter(verdict -> isAsked(verdict.file().file()))
                .toList();
        var found = Stream.concat(
                        files.problems().stream().filter(problem -> isAsked(problem.file())),
                        verdicts.stream().flatMap(verdict -> verdict.problems().stream()))
                .collect(Collectors.partitioningBy(problem -> problem.rule().isNote(), Collectors.toList()));
        var problems = found.getOrDefault(false, List.of());
        var notes = found.getOrDefault(true, List.of());
        Stream.concat(problems.stream(), notes.stream()).forEach(problem -> terminal.printLine(oneLine(problem)));
        verdicts.forEach(verdict -> terminal.printLine(
                verdict.file().file() + ": " + verdict.coverage().sentence() + "."));
        terminal.printLine(counts(problems.size(), notes.size(), verdicts));
        return problems.isEmpty() ? 0 : 1;
    }

    /**
     * Returns whether the user asked to check this file. Bundled trees are always read, because other trees may link
     * to them, but are checked only if no folder is given.
     */
    private boolean isAsked(String file) {
        var asked = folders.isEmpty() ? namedBefore.get() : folders;
        return asked.isEmpty() || asked.stream().anyMatch(folder -> file.startsWith(folder + "/"));
    }

    private static String oneLine(Problem problem) {
        return problem.sentence().replaceAll("\\R", " ");
    }

    private static String counts(int problems, int notes, List<LintResult> verdicts) {
        var trees = verdicts.stream().map(verdict -> verdict.file().tree()).toList();
        return "%s and %s in %s with %s, %s and %s."
                .formatted(
                        problems == 0 ? "No problems" : count(problems, "problem"),
                        count(notes, "note"),
                        count(trees.size(), "tree"),
                        count(total(trees, tree -> tree.nodes().size()), "node"),
                        count(total(trees, tree -> tree.signatures().size()), "signature"),
                        count(total(trees, tree -> tree.scenarios().size()), "scenario"));
    }

    private static String count(int number, String noun) {
        return number == 1 ? "1 " + noun : "%d %ss".formatted(number, noun);
    }

    private static int total(List<Tree> trees, ToIntFunction<Tree> part) {
        return trees.stream().mapToInt(part).sum();
    }
}
