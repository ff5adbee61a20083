package org.troubletree.cli;

import java.nio.file.Path;
import org.troubletree.saved.WalkFolder;
import org.troubletree.saved.WalkReadResult;
import picocli.CommandLine.Parameters;

/** The file of a walk that a command is about. */
final class WalkArgument {
    @Parameters(paramLabel = "WALK", description = "The file of a walk.")
    private Path file = Path.of("");

    Path file() {
        return file;
    }

    WalkReadResult read() {
        return WalkFolder.read(file);
    }
}
