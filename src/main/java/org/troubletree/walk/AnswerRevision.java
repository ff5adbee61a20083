package org.troubletree.walk;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.troubletree.tree.Library;

/** Finds which answers are dropped when an earlier one, or the trees, change. */
final class AnswerRevision {
    private AnswerRevision() {}

    static Revision of(Walk walk, int step, String choice, Instant at) {
        walk.hold().ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
        if (!(walk.steps().get(step) instanceof Step.Chosen earlier)) {
            throw new IllegalArgumentException("step " + step + " is no answer");
        }
        if (walk.trail().stream().noneMatch(entry -> entry.step() == step)) {
            throw new IllegalArgumentException("step " + step + " does not lie on the way to here");
        }
        if (!new Walk(walk.library(), walk.steps().subList(0, step)).offers(choice)) {
            throw new IllegalArgumentException(
                    "node " + earlier.place().node() + " does not offer the choice " + choice);
        }
        var revised = walk.with(step, new Step.Chosen(earlier.place(), choice, at));
        return new Revision(
                revised,
                fallen(walk, revised).filter(answer -> !answer.equals(earlier)).toList());
    }

    static Revision through(Library library, Walk walk) {
        var there = new Walk(RetainedPages.in(library, walk), walk.steps());
        return new Revision(there, fallen(walk, there).toList());
    }

    private static Stream<Step.Chosen> fallen(Walk before, Walk after) {
        var still = onTheWay(after).toList();
        return onTheWay(before).filter(answer -> !still.contains(answer));
    }

    static List<Step.Chosen> dropped(Walk walk) {
        var answered = onTheWay(walk).map(Step::place).collect(Collectors.toSet());
        return walk.steps().stream()
                .filter(Step.Chosen.class::isInstance)
                .map(Step.Chosen.class::cast)
                .filter(chosen -> !answered.contains(chosen.place()))
                .toList();
    }

    private static Stream<Step.Chosen> onTheWay(Walk walk) {
        return walk.trail().stream()
                .map(entry -> walk.steps().get(entry.step()))
                .filter(Step.Chosen.class::isInstance)
                .map(Step.Chosen.class::cast);
    }
}
