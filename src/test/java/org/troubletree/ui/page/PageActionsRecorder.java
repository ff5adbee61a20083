package org.troubletree.ui.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.troubletree.walk.ChangeRecord;
import org.troubletree.walk.Guard.GuardPart;
import org.troubletree.walk.Walk;

/** Records what a person did on a page, and keeps the parts of a change. */
final class PageActionsRecorder implements PageActions {
    private final List<Object> done = new ArrayList<>();
    private int changes;
    private Walk walk;
    private Consumer<Walk> drawing = walk -> {};

    PageActionsRecorder(Walk walk) {
        this.walk = walk;
    }

    /** Sets who draws the walk after a part of a change was done. */
    void drawnBy(Consumer<Walk> drawing) {
        this.drawing = drawing;
    }

    /** The actions in order, without parts of a change. */
    List<Object> ends() {
        return done.stream()
                .filter(deed -> !deed.toString().matches("(keep|withdraw) .*"))
                .toList();
    }

    Walk walk() {
        return walk;
    }

    /** The actions in order. */
    List<Object> done() {
        return done;
    }

    /** How often the navigation bar was asked to update. */
    int changes() {
        return changes;
    }

    @Override
    public void choose(String choice) {
        done.add("choose " + choice);
    }

    @Override
    public void keep(GuardPart part, String typed) {
        done.add("keep " + part + " " + typed);
        walk = walk.keep(part, typed, Walks.NOON);
        drawing.accept(walk);
    }

    @Override
    public void withdraw(GuardPart part) {
        done.add("withdraw " + part);
        walk = walk.withdraw(part);
        drawing.accept(walk);
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
    public void save(SaveRequest what) {
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
