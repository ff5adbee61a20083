package org.troubletree;

import java.util.Objects;
import java.util.Optional;
import org.troubletree.cli.CommandTrees;
import org.troubletree.cli.Terminal;
import org.troubletree.cli.Troubletree;
import org.troubletree.cli.WalksOption;
import org.troubletree.cli.WizardLauncher;
import org.troubletree.ui.WizardFrame;

/** Wires the command line, the trees and the window. */
public final class Main {
    private Main() {}

    /** Runs the command that the arguments name. Exits with a status other than 0 if it fails. */
    public static void main(String... arguments) {
        int status = status(Terminal.ofProcess(), arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Without arguments the window is opened directly: loading the command-line parser would delay it. */
    private static int status(Terminal terminal, String... arguments) {
        WizardLauncher window = (trees, walks, walk) -> WizardFrame.open(trees, walks, walk, version());
        return arguments.length == 0
                ? window.open(CommandTrees.bundled(), WalksOption.defaultFolder(), Optional.empty())
                        .map(terminal::fail)
                        .orElse(0)
                : Troubletree.run(version(), terminal, window, arguments);
    }

    /** The version is in the manifest of the jar. Classes that are not run from the jar have none. */
    private static String version() {
        return Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "(not packaged)");
    }
}
