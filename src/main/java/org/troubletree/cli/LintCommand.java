package org.troubletree.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.troubletree.tree.Library;
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

    @Parameters(paramLabel = "DIR", description = "A folder of trees; without one, the bundled trees are checked.")
    private List<Path> folders = List.of();

    LintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return TreesOption.missing(folders).map(terminal::refuse).orElseGet(this::lint);
    }

    private int lint() {
        var files = Trees.files(folders);
        files.problems().forEach(problem -> terminal.say(problem.sentence()));
        if (files.problems().isEmpty()) {
            terminal.say(counts(files.library()));
        }
        return files.problems().isEmpty() ? 0 : 1;
    }

    private static String counts(Library library) {
        return "No problems in %s with %s, %s and %s."
                .formatted(
                        count(library.trees().size(), "tree"),
                        count(of(library, tree -> tree.nodes().size()), "node"),
                        count(of(library, tree -> tree.signatures().size()), "signature"),
                        count(of(library, tree -> tree.scenarios().size()), "scenario"));
    }

    private static String count(int number, String noun) {
        return number == 1 ? "1 " + noun : "%d %ss".formatted(number, noun);
    }

    private static int of(Library library, ToIntFunction<Tree> part) {
        return library.trees().stream().mapToInt(part).sum();
    }
}
