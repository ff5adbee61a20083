package org.troubletree.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.troubletree.saved.WalkFolder;
import picocli.CommandLine.Option;

/** The option that names the folder in which walks are kept. */
public final class WalksOption {
    @Option(
            names = "--walks",
            paramLabel = "DIR",
            description = "Keeps walks in this folder; else in the folder for application data.")
    private Optional<Path> folder = Optional.empty();

    /** The folder that is meant where none is named. */
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
