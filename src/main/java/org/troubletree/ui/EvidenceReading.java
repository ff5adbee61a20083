package org.troubletree.ui;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.troubletree.evidence.Readers;
import org.troubletree.evidence.reader.ReadResult;
import org.troubletree.tree.Check;
import org.troubletree.tree.Place;
import org.troubletree.walk.Step;
import org.troubletree.walk.Walk;

/** Passes evidence to the reader of the current check. A result becomes a step of the walk, a refusal a notice. */
final class EvidenceReading {
    private final CurrentWalk atHand;
    private final Background background;
    private final Clock clock;

    EvidenceReading(CurrentWalk atHand, Background background, Clock clock) {
        this.atHand = atHand;
        this.background = background;
        this.clock = clock;
    }

    void of(String text) {
        check().ifPresent(check ->
                Readers.byName(check.reader()).ifPresent(reader -> read(() -> reader.read(text, check.expects()))));
    }

    /** Provides, once, what a recorded case has for the current check. */
    void ofWhatIsRecorded(Exercise recorded) {
        check().filter(check -> !isRead())
                .flatMap(check -> recorded.scenario().handedIn(check.reader()))
                .ifPresent(this::of);
    }

    private Optional<Check> check() {
        return atHand.walk().map(Walk::here).filter(Check.class::isInstance).map(Check.class::cast);
    }

    private boolean isRead() {
        return atHand.walk().stream()
                .anyMatch(walk -> walk.steps().stream()
                        .anyMatch(step -> step instanceof Step.EvidenceRead
                                && step.place().equals(walk.place())));
    }

    private void read(Supplier<ReadResult> reading) {
        var place = atHand.walk().orElseThrow().place();
        background.compute(reading, result -> stillAt(place).ifPresent(walk -> take(result, walk)));
    }

    /** The walk, unless the person has moved on. */
    private Optional<Walk> stillAt(Place place) {
        return atHand.walk().filter(walk -> walk.place().equals(place));
    }

    private void take(ReadResult result, Walk walk) {
        switch (result) {
            case ReadResult.Unrecognized refused -> atHand.say(remarks -> remarks.refused(refused.reason()));
            case ReadResult.Recognized understood ->
                atHand.putAside(
                        with(understood, walk),
                        PageNotices::understood,
                        () -> stillAt(walk.place())
                                .ifPresent(other -> atHand.put(with(understood, other), PageNotices::understood)));
        }
    }

    private Walk with(ReadResult.Recognized result, Walk walk) {
        return walk.record(result.reading(), clock.instant());
    }
}
