package org.troubletree.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.troubletree.load.LiveLibrary;
import picocli.CommandLine.Option;

/** The option for folders of trees in addition to the bundled trees. */
final class TreesOption {
    @Option(
            names = "--trees",
            paramLabel = "DIR",
            description = "Takes the trees of this folder too; one with the id of a bundled tree stands in its place.")
    private List<Path> folders = List.of();

    List<Path> folders() {
        return folders;
    }

    /** Returns a sentence about a folder that does not exist, if there is one. */
    Optional<String> missingFolder() {
        return missingFolder(folders);
    }

    static Optional<String> missingFolder(List<Path> folders) {
        return folders.stream()
                .filter(folder -> !Files.isDirectory(folder))
                .findFirst()
                .map("%s is no folder."::formatted);
    }

    LiveLibrary library() {
        return CommandTrees.liveLibrary(folders);
    }
}
