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

    /** Does what the arguments ask; ends with a status other than 0 where something was wrong. */
    public static void main(String... arguments) {
        int status = status(Terminal.ofProcess(), arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** The window is opened without the command line's parser where nothing is asked of it: so it is there sooner. */
    private static int status(Terminal terminal, String... arguments) {
        WizardLauncher window = (trees, walks, walk) -> WizardFrame.open(trees, walks, walk, version());
        return arguments.length == 0
                ? window.open(CommandTrees.bundled(), WalksOption.defaultFolder(), Optional.empty())
                        .map(terminal::fail)
                        .orElse(0)
                : Troubletree.run(version(), terminal, window, arguments);
    }

    /** Stands in the jar; classes that run without one have none. */
    private static String version() {
        return Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "(not packaged)");
    }
}
