package org.troubletree.cli;

import java.nio.file.Path;
import org.troubletree.saved.WalkFolder;
import org.troubletree.saved.WalkReadResult;
import picocli.CommandLine.Parameters;

/** The argument that names the file of a walk. */
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
