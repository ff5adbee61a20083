package org.troubletree.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.troubletree.lint.Lint;
import org.troubletree.load.TreeFile;
import org.troubletree.load.TreeFiles;
import org.troubletree.tree.Problem;
import org.troubletree.tree.Tree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks trees and prints what is wrong with them, one problem a line. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = "Checks trees: their form, all paths through them, and their scenarios.")
final class LintCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Supplier<List<Path>> namedBefore;

    @Parameters(paramLabel = "DIR", description = "A folder of trees; without one, the bundled trees are checked.")
    private List<Path> folders = List.of();

    /** What was named before the command, as trees to use, is checked where nothing else is named to be checked. */
    LintCommand(Terminal terminal, Supplier<List<Path>> namedBefore) {
        this.terminal = terminal;
        this.namedBefore = namedBefore;
    }

    @Override
    public Integer call() {
        var read = Stream.concat(namedBefore.get().stream(), folders.stream()).toList();
        return TreesOption.missing(read).map(terminal::refuse).orElseGet(() -> lint(Trees.files(read)));
    }

    private int lint(TreeFiles files) {
        var problems = Stream.concat(files.problems().stream(), Lint.check(files.files(), files.symptoms()).stream())
                .filter(problem -> isAsked(problem.file()))
                .toList();
        problems.forEach(problem -> terminal.say(oneLine(problem)));
        if (problems.isEmpty()) {
            terminal.say(counts(files.files()));
        }
        return problems.isEmpty() ? 0 : 1;
    }

    /** The bundled trees are read with those of a folder, which may link to them, but are not what was asked about. */
    private boolean isAsked(String file) {
        var asked = folders.isEmpty() ? namedBefore.get() : folders;
        return asked.isEmpty() || asked.stream().anyMatch(folder -> file.startsWith(folder + "/"));
    }

    private static String oneLine(Problem problem) {
        return problem.sentence().replaceAll("\\R", " ");
    }

    private String counts(List<TreeFile> files) {
        var trees = files.stream()
                .filter(file -> isAsked(file.file()))
                .map(TreeFile::tree)
                .toList();
        return "No problems in %s with %s, %s and %s."
                .formatted(
                        count(trees.size(), "tree"),
                        count(of(trees, tree -> tree.nodes().size()), "node"),
                        count(of(trees, tree -> tree.signatures().size()), "signature"),
                        count(of(trees, tree -> tree.scenarios().size()), "scenario"));
    }

    private static String count(int number, String noun) {
        return number == 1 ? "1 " + noun : "%d %ss".formatted(number, noun);
    }

    private static int of(List<Tree> trees, ToIntFunction<Tree> part) {
        return trees.stream().mapToInt(part).sum();
    }
}
