package org.troubletree.cli;

import java.nio.file.Path;
import org.troubletree.saved.ReadWalk;
import org.troubletree.saved.WalkFolder;
import picocli.CommandLine.Parameters;

/** The file of a walk that a command is about. */
final class WalkArgument {
    @Parameters(paramLabel = "WALK", description = "The file of a walk.")
    private Path file = Path.of("");

    Path file() {
        return file;
    }

    ReadWalk read() {
        return WalkFolder.read(file);
    }
}
