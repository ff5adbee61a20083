package org.troubletree.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is asked and told in windows of their own; tests answer in their place. */
interface UserPrompts {
    /** A file to read; empty where the person thought better of it. */
    Optional<Path> fileToOpen(String title);

    /** A file to write, which may be there already only if the person agreed to replace it. */
    Optional<Path> fileToSave(String title, String suggested);

    /** A line or two of text; empty where the person thought better of it. */
    Optional<String> text(String title, String question);

    /** Whether the person agrees to what the verb says; not to is the default. */
    boolean agrees(String title, String text, String verb);

    /** Which of these is wanted, counted from 0; empty where the person thought better of it. */
    Optional<Integer> pick(String title, String question, List<String> options);

    /** Something to read. */
    void tell(String title, String text);
}
