package org.troubletree.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.troubletree.load.LiveLibrary;
import org.troubletree.saved.WalkFolder;

/** What shows the wizard. */
@FunctionalInterface
public interface WizardLauncher {
    /**
     * Opens the window, which reads the trees where that delays nothing, and again when they change, keeps walks in that folder,
     * and goes on with the walk of that file; or says in a sentence why it cannot.
     */
    Optional<String> open(LiveLibrary trees, WalkFolder walks, Optional<Path> walk);
}
