package org.troubletree.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.troubletree.load.LiveLibrary;
import org.troubletree.saved.WalkFolder;
import org.troubletree.saved.WalkReadResult;
import org.troubletree.walk.Walk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Continues a saved walk. */
@Command(
        name = "resume",
        mixinStandardHelpOptions = true,
        description = "Opens the wizard on a walk that was kept; one from another folder is gone on with as a copy.")
final class ResumeCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final WizardLauncher window;
    private final Supplier<LiveLibrary> trees;
    private final Supplier<WalkFolder> walks;

    @Mixin
    private final WalkArgument walk = new WalkArgument();

    @Option(names = "--print", description = "Prints where the walk stands in place of opening the wizard.")
    private boolean prints;

    ResumeCommand(Terminal terminal, WizardLauncher window, Supplier<LiveLibrary> trees, Supplier<WalkFolder> walks) {
        this.terminal = terminal;
        this.window = window;
        this.trees = trees;
        this.walks = walks;
    }

    @Override
    public Integer call() {
        return switch (walk.read()) {
            case WalkReadResult.RejectedWalk refused -> terminal.fail(refused.sentence());
            case WalkReadResult.ValidWalk sound -> prints ? print(sound) : open();
        };
    }

    private int open() {
        return window.open(trees.get(), walks.get(), Optional.of(walk.file()))
                .map(terminal::fail)
                .orElse(0);
    }

    private int print(WalkReadResult.ValidWalk sound) {
        var reopened = sound.walk().reopenIn(trees.get().read());
        reopened.answersToRepeat().forEach(sentence -> terminal.printLine("ask again: " + sentence));
        reopened.remarks().forEach(sentence -> terminal.printLine("note: " + sentence));
        print(reopened.walk());
        return 0;
    }

    private void print(Walk walk) {
        terminal.printLine(walk.tree().title());
        terminal.printLine("stands at: " + walk.here().title());
        terminal.printLine("");
        terminal.printLine(walk.here().text());
        walk.here().choices().forEach(choice -> terminal.printLine("- " + choice.label()));
    }
}
