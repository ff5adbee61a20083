package org.troubletree.walk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Goes the way of a walk again from an earlier answer on that is now another. */
final class Rerouting {
    private final List<Step> dropped = new ArrayList<>();
    private Walk walk;

    private Rerouting(Walk walk) {
        this.walk = walk;
    }

    static Revision of(Walk walk, int step, String choice, Instant at) {
        if (!(walk.steps().get(step) instanceof Step.Chosen earlier)) {
            throw new IllegalArgumentException("step " + step + " is no answer");
        }
        var before = new Walk(walk.library(), walk.steps().subList(0, step));
        if (!before.place().equals(earlier.place())) {
            throw new IllegalArgumentException("step " + step + " does not lie on the way to here");
        }
        var rerouting = new Rerouting(before.choose(choice, at));
        walk.steps().subList(step + 1, walk.steps().size()).forEach(rerouting::retake);
        return new Revision(rerouting.walk, rerouting.dropped);
    }

    private void retake(Step step) {
        if (step instanceof Step.Chosen chosen && !takes(chosen)) {
            dropped.add(chosen);
        } else {
            walk = walk.with(step);
        }
    }

    private boolean takes(Step.Chosen chosen) {
        return chosen.place().equals(walk.place()) && walk.offers(chosen.choice());
    }
}
