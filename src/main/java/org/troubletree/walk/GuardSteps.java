package org.troubletree.walk;

import java.time.Instant;
import java.util.stream.IntStream;
import org.troubletree.walk.Guard.GuardPart;

/** Checks which parts of the current change may be done, withdrawn or completed; refuses everything else. */
record GuardSteps(Walk walk) {
    Step keep(GuardPart part, String typed, Instant at) {
        var guard = guard();
        if (part == GuardPart.READ_BACK
                || !guard.allows(part)
                || !guard.keep(part, typed).isDone(part)) {
            throw new IllegalArgumentException("at node " + id() + " the part " + part + " cannot be done now");
        }
        return part == GuardPart.APPLIED
                ? new Step.CarriedOut(walk.place(), ServerAction.of(guard.change()), guard.recorded(), at)
                : new Step.Guarded(walk.place(), part, typed, at);
    }

    /** The index of the step with which this part was done last. */
    int withdraw(GuardPart part) {
        if (walk.hold().isPresent() || !guard().isDone(part)) {
            throw new IllegalArgumentException("at node " + id() + " the part " + part + " cannot be taken back");
        }
        return IntStream.range(0, walk.steps().size())
                .filter(i -> walk.steps().get(i) instanceof Step.Guarded guarded
                        && guarded.part() == part
                        && guarded.place().equals(walk.place()))
                .max()
                .orElseThrow();
    }

    Step made(ChangeRecord record, Instant at) {
        var read = guard().readBack(record.readBack());
        if (read.record().filter(record::equals).isEmpty()
                && read.takenBack().filter(record::equals).isEmpty()) {
            throw new IllegalArgumentException("the change " + id() + " was not guarded so");
        }
        return new Step.ChangeVerified(walk.place(), record, at);
    }

    private Guard guard() {
        return walk.guard().orElseThrow(() -> new IllegalArgumentException("node " + id() + " is no change"));
    }

    private String id() {
        return walk.here().id();
    }
}
