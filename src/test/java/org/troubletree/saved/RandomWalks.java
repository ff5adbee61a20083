package org.troubletree.saved;

import org.troubletree.tree.Library;
import org.troubletree.walk.Step;
import org.troubletree.walk.Walk;

/** Walks found by random steps. */
final class RandomWalks {
    private RandomWalks() {}

    /** Returns a walk whose last step carried out a change, which is not read back yet. */
    static Walk unfinished(Library library) {
        for (int seed = 0; ; seed++) {
            var walker = new RandomWalker(seed);
            var walk = walker.startWalk(library);
            for (int i = 0; i < 40; i++) {
                walk = walker.withNextStep(walk);
                if (walk.steps().getLast() instanceof Step.CarriedOut) {
                    return walk;
                }
            }
        }
    }
}
