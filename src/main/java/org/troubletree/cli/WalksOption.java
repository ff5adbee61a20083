package org.troubletree.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.troubletree.saved.WalkFolder;
import picocli.CommandLine.Option;

/** The option for the folder of saved walks. */
public final class WalksOption {
    @Option(
            names = "--walks",
            paramLabel = "DIR",
            description = "Keeps walks in this folder; else in the folder for application data.")
    private Optional<Path> folder = Optional.empty();

    /** Returns the default folder. */
    public static WalkFolder defaultFolder() {
        return WalkFolder.defaultFor(
                System.getProperty("os.name", ""),
                Map.copyOf(System.getenv()),
                Path.of(System.getProperty("user.home", ".")));
    }

    WalkFolder walkFolder() {
        return folder.map(WalkFolder::at).orElseGet(WalksOption::defaultFolder);
    }
}
