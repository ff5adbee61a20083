package org.troubletree.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.troubletree.tree.Change;
import org.troubletree.tree.Library;
import org.troubletree.walk.Step;
import org.troubletree.walk.TrailEntry;
import org.troubletree.walk.Walk;

/** A walk is opened after its tree was edited: valid answers are kept, the others are asked again. */
class EditedTreeTest {
    private static final Library LIBRARY = BundledLibrary.library();

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static Walk walked(int seed) {
        var walker = new RandomWalker(seed);
        var walk = walker.startWalk(LIBRARY);
        for (int i = 0; i < 25; i++) {
            walk = walker.withNextStep(walk);
        }
        return walk;
    }

    /** Returns what would be read from the file of the walk. */
    private static SavedWalk saved(Walk walk) {
        var snapshots = PageSnapshots.empty();
        var revisions = new TreeRevisions();
        for (int i = 1; i <= walk.steps().size(); i++) {
            snapshots = snapshots.with(
                    PageSnapshots.of(Walk.of(walk.library(), walk.steps().subList(0, i)), revisions));
        }
        return new SavedWalk("0.0.0", walk.steps(), snapshots);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsValidAnswersAndListsTheOthers(int seed) {
        var walk = walked(seed);
        var edited = new RandomTreeEditor(seed).edited(LIBRARY, walk.place().tree());

        var reopened = saved(walk).reopenIn(edited);

        var kept = reopened.walk().trail().stream().map(TrailEntry::step).collect(Collectors.toSet());
        var lost = walk.trail().stream()
                .filter(entry -> !kept.contains(entry.step()))
                .toList();
        assertThat(reopened.answersToRepeat()).hasSameSizeAs(lost);
        assertThat(reopened.walk().steps()).isEqualTo(walk.steps());
        assertThat(reopened.walk().ledger()).isEqualTo(walk.ledger());
        assertThat(reopened.isUnchanged())
                .isEqualTo(lost.isEmpty() && edited.tree(walk.place().tree()).isPresent());
    }

    @Test
    void listsAnAnswerThatThePageNoLongerOffers() {
        var walk = RandomWalker.start(LIBRARY, "ims-shuts-down")
                .choose("running", RandomWalker.NOON)
                .choose("v50", RandomWalker.NOON);
        var edited = TreeEdits.choices(
                LIBRARY, "which-version", choice -> !choice.id().equals("v50"));

        assertThat(saved(walk).reopenIn(edited).answersToRepeat())
                .singleElement()
                .asString()
                .endsWith("the answer was “5.0”; the page no longer offers it.");
    }

    @Test
    void staysAtAnUnverifiedChangeThatIsNoLongerReachable() {
        var walk = RandomWalks.unfinished(LIBRARY);
        var begun = walk.trail().getFirst().node().id();
        var edited = TreeEdits.without(LIBRARY, walk.place().tree(), begun);

        var reopened = saved(walk).reopenIn(edited);

        assertThat(reopened.walk().here()).isInstanceOf(Change.class);
        assertThat(reopened.walk().hold()).isPresent();
        assertThat(reopened.remarks()).anyMatch(remark -> remark.startsWith("Carried out on the server"));
    }

    @Test
    void canReadBackAnUnverifiedChangeWhosePageIsGone() {
        var walk = RandomWalks.unfinished(LIBRARY);
        var edited =
                TreeEdits.without(LIBRARY, walk.place().tree(), walk.place().node());

        var reopened = saved(walk).reopenIn(edited);

        assertThat(reopened.walk().place()).isEqualTo(walk.place());
        assertThat(reopened.walk().hold()).isPresent();
        assertThat(reopened.remarks())
                .anyMatch(remark -> remark.endsWith("it is shown as it was, to read it back or to put it back."));
    }

    @Test
    void saysWhatToDoByHandIfThePageOfAnUnverifiedChangeIsNotSaved() {
        var walk = RandomWalks.unfinished(LIBRARY);
        var before = PageSnapshots.of(Walk.of(LIBRARY, walk.steps().subList(0, 1)), new TreeRevisions());
        var edited =
                TreeEdits.without(LIBRARY, walk.place().tree(), walk.place().node());

        var reopened = new SavedWalk("0.0.0", walk.steps(), before).reopenIn(edited);

        assertThat(reopened.walk().ledger()).isEqualTo(walk.ledger());
        assertThat(reopened.remarks())
                .anyMatch(remark -> remark.contains("read it back or put it back on the server by hand"));
    }

    @Test
    void readsAWalkWhoseTreeIsMissing() {
        var walk = RandomWalks.unfinished(LIBRARY);

        var reopened = saved(walk).reopenIn(Library.of(List.of(), List.of(), List.of()));

        assertThat(reopened.missingTrees()).contains(walk.place().tree());
        assertThat(reopened.walk().here().title()).isEqualTo(walk.here().title());
        assertThat(((Step.CarriedOut) walk.steps().getLast()).deed().title())
                .isEqualTo(reopened.walk().ledger().getLast().deed().title());
    }

    @Test
    void reportsAnEditedTreeEvenIfEveryAnswerIsValid() {
        var walk = RandomWalker.start(LIBRARY, "ims-shuts-down");
        var edited = TreeEdits.without(LIBRARY, "ims-shuts-down", "one-message");

        assertThat(saved(walk).reopenIn(edited).isUnchanged()).isTrue();
        assertThat(saved(walk).reopenIn(edited).remarks())
                .singleElement()
                .asString()
                .startsWith("The tree “The Internet Mail Service shuts down” was edited since");
        assertThat(saved(walk).reopenIn(BundledLibrary.library()).remarks()).isEmpty();
    }
}
