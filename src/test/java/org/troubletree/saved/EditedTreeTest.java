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

/** A walk that is opened after its tree was edited: what holds is kept, and what does not is asked again. */
class EditedTreeTest {
    private static final Library LIBRARY = Bundled.library();

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static Walk walked(int seed) {
        var stroll = new Stroll(seed);
        var walk = stroll.begin(LIBRARY);
        for (int i = 0; i < 25; i++) {
            walk = stroll.on(walk);
        }
        return walk;
    }

    /** What the file of the walk would give. */
    private static SavedWalk saved(Walk walk) {
        var album = Album.empty();
        var marks = new Marks();
        for (int i = 1; i <= walk.steps().size(); i++) {
            album = album.with(Album.of(Walk.of(walk.library(), walk.steps().subList(0, i)), marks));
        }
        return new SavedWalk("0.0.0", walk.steps(), album);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsWhatHoldsAndNamesWhatMustBeAskedAgain(int seed) {
        var walk = walked(seed);
        var edited = new Pruning(seed).edited(LIBRARY, walk.place().tree());

        var reopened = saved(walk).over(edited);

        var kept = reopened.walk().trail().stream().map(TrailEntry::step).collect(Collectors.toSet());
        var lost = walk.trail().stream()
                .filter(entry -> !kept.contains(entry.step()))
                .toList();
        assertThat(reopened.askAgain()).hasSameSizeAs(lost);
        assertThat(reopened.walk().steps()).isEqualTo(walk.steps());
        assertThat(reopened.walk().ledger()).isEqualTo(walk.ledger());
        assertThat(reopened.holds())
                .isEqualTo(lost.isEmpty() && edited.tree(walk.place().tree()).isPresent());
    }

    @Test
    void namesTheAnswerThatItsPageNoLongerOffers() {
        var walk = Stroll.start(LIBRARY, "ims-shuts-down")
                .choose("running", Stroll.NOON)
                .choose("v50", Stroll.NOON);
        var edited =
                Edit.choices(LIBRARY, "which-version", choice -> !choice.id().equals("v50"));

        assertThat(saved(walk).over(edited).askAgain())
                .singleElement()
                .asString()
                .endsWith("the answer was “5.0”; the page no longer offers it.");
    }

    @Test
    void standsAtAnUnfinishedChangeThoughTheWayThereIsGone() {
        var walk = Seeds.unfinished(LIBRARY);
        var begun = walk.trail().getFirst().node().id();
        var edited = Edit.without(LIBRARY, walk.place().tree(), begun);

        var reopened = saved(walk).over(edited);

        assertThat(reopened.walk().here()).isInstanceOf(Change.class);
        assertThat(reopened.walk().hold()).isPresent();
        assertThat(reopened.remarks()).anyMatch(remark -> remark.startsWith("Carried out on the server"));
    }

    @Test
    void canStillReadBackAnUnfinishedChangeWhosePageIsGone() {
        var walk = Seeds.unfinished(LIBRARY);
        var edited = Edit.without(LIBRARY, walk.place().tree(), walk.place().node());

        var reopened = saved(walk).over(edited);

        assertThat(reopened.walk().place()).isEqualTo(walk.place());
        assertThat(reopened.walk().hold()).isPresent();
        assertThat(reopened.remarks())
                .anyMatch(remark -> remark.endsWith("it is shown as it was, to read it back or to put it back."));
    }

    @Test
    void saysWhatToDoByHandWhereNoFileHasThePageOfAnUnfinishedChange() {
        var walk = Seeds.unfinished(LIBRARY);
        var before = Album.of(Walk.of(LIBRARY, walk.steps().subList(0, 1)), new Marks());
        var edited = Edit.without(LIBRARY, walk.place().tree(), walk.place().node());

        var reopened = new SavedWalk("0.0.0", walk.steps(), before).over(edited);

        assertThat(reopened.walk().ledger()).isEqualTo(walk.ledger());
        assertThat(reopened.remarks())
                .anyMatch(remark -> remark.contains("read it back or put it back on the server by hand"));
    }

    @Test
    void readsAWalkWhoseTreeIsGone() {
        var walk = Seeds.unfinished(LIBRARY);

        var reopened = saved(walk).over(Library.of(List.of(), List.of(), List.of()));

        assertThat(reopened.gone()).contains(walk.place().tree());
        assertThat(reopened.walk().here().title()).isEqualTo(walk.here().title());
        assertThat(((Step.CarriedOut) walk.steps().getLast()).deed().title())
                .isEqualTo(reopened.walk().ledger().getLast().deed().title());
    }

    @Test
    void saysThatATreeWasEditedThoughEveryAnswerHolds() {
        var walk = Stroll.start(LIBRARY, "ims-shuts-down");
        var edited = Edit.without(LIBRARY, "ims-shuts-down", "one-message");

        assertThat(saved(walk).over(edited).holds()).isTrue();
        assertThat(saved(walk).over(edited).remarks())
                .singleElement()
                .asString()
                .startsWith("The tree “The Internet Mail Service shuts down” was edited since");
        assertThat(saved(walk).over(Bundled.library()).remarks()).isEmpty();
    }
}
