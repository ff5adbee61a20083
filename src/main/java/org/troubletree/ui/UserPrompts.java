package org.troubletree.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Questions and messages in dialogs; tests answer in their place. */
interface UserPrompts {
    /** A file to read; empty if cancelled. */
    Optional<Path> fileToOpen(String title);

    /** A file to write; empty if cancelled. An existing file is returned only if the person agreed to replace it. */
    Optional<Path> fileToSave(String title, String suggested);

    /** A line or two of text; empty if cancelled. */
    Optional<String> text(String title, String question);

    /** Whether the person agrees to what the verb says. The default is no. */
    boolean agrees(String title, String text, String verb);

    /** The index of the chosen option; empty if cancelled. */
    Optional<Integer> pick(String title, String question, List<String> options);

    /** Shows a message. */
    void tell(String title, String text);
}
