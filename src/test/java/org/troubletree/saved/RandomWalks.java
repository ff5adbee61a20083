package org.troubletree.saved;

import org.troubletree.tree.Library;
import org.troubletree.walk.Step;
import org.troubletree.walk.Walk;

/** Walks that random strolls come to. */
final class RandomWalks {
    private RandomWalks() {}

    /** The first walk that carried out a change and has not read it back. */
    static Walk unfinished(Library library) {
        for (int seed = 0; ; seed++) {
            var stroll = new RandomWalker(seed);
            var walk = stroll.startWalk(library);
            for (int i = 0; i < 40; i++) {
                walk = stroll.withNextStep(walk);
                if (walk.steps().getLast() instanceof Step.CarriedOut) {
                    return walk;
                }
            }
        }
    }
}
