package org.troubletree.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.troubletree.saved.ReopenedWalk;
import org.troubletree.saved.WalkReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Replays a walk through the current trees and prints which answers are still valid. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = "Takes a walk again through the trees of today: what still holds, and what must be asked again.")
final class ReplayCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Supplier<List<Path>> folders;

    @Mixin
    private final WalkArgument walk = new WalkArgument();

    ReplayCommand(Terminal terminal, Supplier<List<Path>> folders) {
        this.terminal = terminal;
        this.folders = folders;
    }

    @Override
    public Integer call() {
        return switch (walk.read()) {
            case WalkReadResult.RejectedWalk refused -> terminal.fail(refused.sentence());
            case WalkReadResult.ValidWalk sound -> print(sound.walk().reopenIn(CommandTrees.library(folders.get())));
        };
    }

    private int print(ReopenedWalk reopened) {
        reopened.walk()
                .trail()
                .forEach(entry -> terminal.printLine("holds: “%s” – “%s”"
                        .formatted(entry.node().title(), entry.choice().label())));
        reopened.answersToRepeat().forEach(sentence -> terminal.printLine("ask again: " + sentence));
        reopened.remarks().forEach(sentence -> terminal.printLine("note: " + sentence));
        terminal.printLine("stands at: “%s”".formatted(reopened.walk().here().title()));
        return reopened.isUnchanged() ? 0 : 1;
    }
}
