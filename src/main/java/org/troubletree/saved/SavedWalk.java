package org.troubletree.saved;

import java.util.List;
import org.troubletree.tree.Library;
import org.troubletree.walk.Step;

/** A walk as its file has it: the program that began it, its steps, and what was shown on the way. */
public final class SavedWalk {
    private final String program;
    private final List<Step> steps;
    private final PageSnapshots snapshots;

    SavedWalk(String program, List<Step> steps, PageSnapshots album) {
        this.program = program;
        this.steps = List.copyOf(steps);
        this.snapshots = album;
    }

    static SavedWalk empty(String program) {
        return new SavedWalk(program, List.of(), PageSnapshots.empty());
    }

    /** The version of the program that began the walk. */
    public String program() {
        return program;
    }

    /** The steps of the walk. */
    public List<Step> steps() {
        return steps;
    }

    PageSnapshots snapshots() {
        return snapshots;
    }

    /** The walk taken again through the trees of today, and what became of its answers. */
    public ReopenedWalk reopenIn(Library library) {
        return WalkReopening.of(this, library);
    }
}
