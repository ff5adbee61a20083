package org.troubletree.cli;

import java.util.Optional;
import java.util.function.Supplier;
import org.troubletree.tree.Library;

/** What shows the wizard. */
@FunctionalInterface
public interface Window {
    /** Opens the window, which asks for the library once and where that delays nothing; or says in a sentence why it cannot. */
    Optional<String> open(Supplier<Library> library);
}
