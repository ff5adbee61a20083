package org.troubletree.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.troubletree.tree.Library;
import org.troubletree.tree.Link;
import org.troubletree.tree.Place;
import org.troubletree.walk.LedgerEntry;
import org.troubletree.walk.Step;
import org.troubletree.walk.Walk;

/** After any steps through any bundled tree the walk is valid and can be read from its file. */
class SavedWalkTest {
    private static final Library LIBRARY = BundledLibrary.library();

    @TempDir
    Path folder;

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsTheWalkThatWasSaved(int seed) {
        var walker = new RandomWalker(seed);
        var walk = walker.startWalk(LIBRARY);
        try (var autosave = WalkFolder.at(folder).autosave("0.0.0")) {
            for (int i = 0; i < 40; i++) {
                assertThat(autosave.save(walk)).isEmpty();
                checkValid(walk);
                walk = walker.withNextStep(walk);
            }
            assertThat(autosave.save(walk)).isEmpty();
            var saved = readValidWalk(autosave.path().orElseThrow());

            assertThat(saved.steps()).isEqualTo(walk.steps());
            var reopened = saved.reopenIn(LIBRARY);
            assertThat(reopened.walk()).isEqualTo(walk);
            assertThat(reopened.answersToRepeat()).isEmpty();
            assertThat(reopened.missingTrees()).isEmpty();
            checkSameFromTheFileAlone(walk, saved);
        }
    }

    private static void checkValid(Walk walk) {
        assertThat(walk.here() instanceof Link || !walk.ahead().outcomes().isEmpty())
                .isTrue();
        var places = new HashSet<Place>();
        walk.trail()
                .forEach(entry ->
                        assertThat(places.add(place(walk, entry.step()))).isTrue());
        assertThat(walk.hold().isPresent() && walk.canGoBack()).isFalse();
        assertThat(walk.ledger().stream()
                        .filter(LedgerEntry.Unfinished.class::isInstance)
                        .count())
                .isEqualTo(walk.hold().isPresent() ? 1 : 0);
    }

    private static Place place(Walk walk, int step) {
        return walk.steps().get(step).place();
    }

    /** The file alone, without any tree, gives the same trail, ledger and current page. */
    private static void checkSameFromTheFileAlone(Walk walk, SavedWalk saved) {
        var alone = saved.reopenIn(Library.of(List.of(), List.of(), List.of()));
        assertThat(alone.walk().place()).isEqualTo(walk.place());
        assertThat(alone.walk().ledger()).isEqualTo(walk.ledger());
        assertThat(alone.walk().trail())
                .extracting(entry -> entry.choice().label())
                .isEqualTo(walk.trail().stream()
                        .map(entry -> entry.choice().label())
                        .toList());
        assertThat(alone.missingTrees()).contains(walk.place().tree());
    }

    static SavedWalk readValidWalk(Path file) {
        assertThat(WalkFolder.read(file)).isInstanceOf(WalkReadResult.ValidWalk.class);
        return ((WalkReadResult.ValidWalk) WalkFolder.read(file)).walk();
    }

    @Test
    void appendsOneShortLineForAStep() throws IOException {
        var walker = new RandomWalker(7);
        var walk = walker.startWalk(LIBRARY).note("x".repeat(1_000_000), RandomWalker.NOON);
        try (var autosave = WalkFolder.at(folder).autosave("0.0.0")) {
            autosave.save(walk);
            long before = Files.size(autosave.path().orElseThrow());

            autosave.save(walk.note("short", RandomWalker.NOON));

            assertThat(Files.size(autosave.path().orElseThrow()) - before).isLessThan(1_000);
        }
    }

    @Test
    void listsUnverifiedChangesInTheSummary() {
        var walk = RandomWalks.unfinished(LIBRARY);
        try (var autosave = WalkFolder.at(folder).autosave("0.0.0")) {
            autosave.save(walk);
        }

        assertThat(WalkFolder.at(folder).recent()).singleElement().satisfies(recent -> {
            assertThat(recent.summary().hasUnverifiedChanges()).isTrue();
            assertThat(recent.summary().unverifiedChanges())
                    .containsExactly(
                            ((Step.CarriedOut) walk.steps().getLast()).deed().title());
            assertThat(recent.summary().page()).isEqualTo(walk.here().title());
        });
    }
}
