package org.troubletree.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers in place of dialogs, and records the messages shown. */
final class Answers implements UserPrompts {
    final List<String> told = new ArrayList<>();
    Optional<Path> file = Optional.empty();
    Optional<String> text = Optional.empty();
    Optional<Integer> pick = Optional.empty();
    boolean agrees = true;

    @Override
    public Optional<Path> fileToOpen(String title) {
        return file;
    }

    @Override
    public Optional<Path> fileToSave(String title, String suggested) {
        return file.map(folder -> folder.resolve(suggested));
    }

    @Override
    public Optional<String> text(String title, String question) {
        return text;
    }

    @Override
    public boolean agrees(String title, String text, String verb) {
        told.add(title + "\n" + text);
        return agrees;
    }

    @Override
    public Optional<Integer> pick(String title, String question, List<String> options) {
        told.addAll(options);
        return pick;
    }

    @Override
    public void tell(String title, String text) {
        told.add(title + "\n" + text);
    }
}
