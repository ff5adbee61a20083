package org.troubletree.ui.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.troubletree.walk.ChangeRecord;

/** Writes down what a person did on a page. */
final class Deeds implements PageActions {
    private final List<Object> done = new ArrayList<>();
    private int changes;

    /** What was done, in order. */
    List<Object> done() {
        return done;
    }

    /** How often the foot was to be set again. */
    int changes() {
        return changes;
    }

    @Override
    public void choose(String choice) {
        done.add("choose " + choice);
    }

    @Override
    public void made(ChangeRecord record) {
        done.add(record);
    }

    @Override
    public void handIn(String text) {
        done.add("hand in " + text);
    }

    @Override
    public void handInFile(Path file) {
        done.add(file);
    }

    @Override
    public void openEvidence() {
        done.add("open");
    }

    @Override
    public void save(Saving what) {
        done.add(what);
    }

    @Override
    public void startOver() {
        done.add("start over");
    }

    @Override
    public void changed() {
        changes++;
    }
}
