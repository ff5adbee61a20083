package org.troubletree.cli;

import java.util.Optional;
import org.troubletree.load.LiveLibrary;

/** What shows the wizard. */
@FunctionalInterface
public interface Window {
    /** Opens the window, which reads the trees where that delays nothing, and again when they change; or says in a sentence why it cannot. */
    Optional<String> open(LiveLibrary trees);
}
