package org.troubletree.saved;

import java.util.List;
import org.troubletree.tree.Library;
import org.troubletree.walk.Step;

/** A walk as its file has it: the program that began it, its steps, and what was shown on the way. */
public final class SavedWalk {
    private final String program;
    private final List<Step> steps;
    private final Album album;

    SavedWalk(String program, List<Step> steps, Album album) {
        this.program = program;
        this.steps = List.copyOf(steps);
        this.album = album;
    }

    static SavedWalk empty(String program) {
        return new SavedWalk(program, List.of(), Album.empty());
    }

    /** The version of the program that began the walk. */
    public String program() {
        return program;
    }

    /** The steps of the walk. */
    public List<Step> steps() {
        return steps;
    }

    Album album() {
        return album;
    }

    /** The walk taken again through the trees of today, and what became of its answers. */
    public Reopened over(Library library) {
        return Reopening.of(this, library);
    }
}
