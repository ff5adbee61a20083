package org.troubletree.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program. Without a command it opens the wizard. */
@Command(
        name = "troubletree",
        mixinStandardHelpOptions = true,
        description =
                "Walks you from an event log to the cause and the safe next step. Without a command it opens the wizard.")
public final class Troubletree implements Callable<Integer> {
    private final Terminal terminal;
    private final WizardLauncher window;

    @Mixin
    private final TreesOption folders = new TreesOption();

    @Mixin
    private final WalksOption walks = new WalksOption();

    private Troubletree(Terminal terminal, WizardLauncher window) {
        this.terminal = terminal;
        this.window = window;
    }

    /** Runs the program with these arguments and returns its exit status. */
    public static int run(String version, Terminal terminal, WizardLauncher window, String... arguments) {
        var wizard = new Troubletree(terminal, window);
        var program = new CommandLine(wizard)
                .addSubcommand(new LintCommand(terminal, wizard.folders::folders))
                .addSubcommand(new MatchCommand(terminal, wizard.folders::folders))
                .addSubcommand(new NewTreeCommand(terminal))
                .addSubcommand(new ReportCommand(terminal, wizard.folders::folders, version))
                .addSubcommand(new ReplayCommand(terminal, wizard.folders::folders))
                .addSubcommand(new ResumeCommand(terminal, window, wizard.folders::library, wizard.walks::walkFolder))
                .addSubcommand(new ExplainCommand(terminal, wizard.folders::folders))
                .addSubcommand(new CheckCommand(terminal, wizard.folders::folders))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setExecutionExceptionHandler((fault, command, parsed) -> fail(terminal, fault));
        program.getCommandSpec().version("Troubletree " + version);
        return terminal.close(program.execute(arguments));
    }

    /** Reports an unexpected exception as one sentence. */
    private static int fail(Terminal terminal, Exception fault) {
        terminal.printError("the program has a fault of its own and stopped: " + fault);
        return 1;
    }

    @Override
    public Integer call() {
        return folders.missingFolder()
                .or(() -> window.open(folders.library(), walks.walkFolder(), Optional.empty()))
                .map(terminal::fail)
                .orElse(0);
    }
}
