package org.troubletree.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.troubletree.load.LiveLibrary;
import org.troubletree.saved.WalkFolder;

/** Opens the wizard. */
@FunctionalInterface
public interface WizardLauncher {
    /**
     * Opens the window. The window reads the trees in the background and again when they change, and saves walks in
     * the folder. It continues the walk of the file, if there is one. Returns a sentence that says why the window
     * cannot open, or empty.
     */
    Optional<String> open(LiveLibrary trees, WalkFolder walks, Optional<Path> walk);
}
