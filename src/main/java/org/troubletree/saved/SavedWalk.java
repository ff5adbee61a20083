package org.troubletree.saved;

import java.util.List;
import org.troubletree.tree.Library;
import org.troubletree.walk.Step;

/** A walk as it was read from its file: the version of the program that began it, its steps, and the pages shown. */
public final class SavedWalk {
    private final String program;
    private final List<Step> steps;
    private final PageSnapshots snapshots;

    SavedWalk(String program, List<Step> steps, PageSnapshots snapshots) {
        this.program = program;
        this.steps = List.copyOf(steps);
        this.snapshots = snapshots;
    }

    static SavedWalk empty(String program) {
        return new SavedWalk(program, List.of(), PageSnapshots.empty());
    }

    /** Returns the version of the program that began the walk. */
    public String program() {
        return program;
    }

    /** Returns the steps of the walk. */
    public List<Step> steps() {
        return steps;
    }

    PageSnapshots snapshots() {
        return snapshots;
    }

    /** Replays the walk in the current trees, and returns it with what has changed. */
    public ReopenedWalk reopenIn(Library library) {
        return WalkReopening.of(this, library);
    }
}
