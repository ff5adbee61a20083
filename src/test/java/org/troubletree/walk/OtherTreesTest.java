package org.troubletree.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.troubletree.walk.Wood.NOON;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Library;
import org.troubletree.tree.Page;
import org.troubletree.tree.Question;
import org.troubletree.walk.Guard.Part;

/** A walk through trees that were edited since it began. */
class OtherTreesTest {
    private final Walk walk =
            Walk.start(Wood.library(), "oak", NOON).choose("old", NOON).choose("no", NOON);

    @Test
    void standsWhereItStoodAndShowsTheNewWords() {
        var revision = walk.through(Wood.with(crash("Did it crash?", "no")));

        assertThat(revision.dropped()).isEmpty();
        assertThat(revision.walk().here().id()).isEqualTo("log");
        assertThat(revision.walk().trail().getLast().node().title()).isEqualTo("Did it crash?");
        assertThat(revision.walk()).isEqualTo(walk);
    }

    @Test
    void asksAgainWhatIsNoLongerAnsweredSo() {
        var revision = walk.through(Wood.with(crash("Did it crash?", "never")));

        assertThat(revision.walk().here().id()).isEqualTo("crash");
        assertThat(revision.dropped())
                .extracting(Step.class::cast)
                .containsExactly(walk.steps().getLast());
    }

    @Test
    void keepsNotesAndEvidence() {
        var noted = walk.note("They are calm.", NOON);

        assertThat(noted.through(Wood.with(crash("Did it crash?", "no"))).walk().steps())
                .isEqualTo(noted.steps());
    }

    @Test
    void beginsAtTheStartWhereThePageItBeganWithIsGone() {
        var atLog = new Opening(new Place("oak", "log"), "Because.", List.of(), "");

        assertThat(Walk.startAt(Wood.library(), atLog, NOON)
                        .through(Wood.without("log"))
                        .walk()
                        .here()
                        .id())
                .isEqualTo("version");
    }

    @Test
    void needsTheTreeInWhichItBegan() {
        var nothing = Library.of(List.of(), List.of(), List.of());

        assertThatThrownBy(() -> walk.through(nothing)).hasMessageContaining("no tree oak");
    }

    @Test
    void neverForgetsAChangeThatWasCarriedOut() {
        var carriedOut = walk.choose("low", NOON)
                .keep(Part.RISK, "", NOON)
                .keep(Part.BEFORE, "0x5", NOON)
                .keep(Part.BACKUP, "", NOON)
                .keep(Part.APPLIED, "", NOON);

        assertThat(carriedOut.through(Wood.without("raise")).walk().ledger())
                .isEqualTo(carriedOut.ledger())
                .hasSize(1);
    }

    private static Question crash(String title, String no) {
        return new Question(
                new Page("crash", title, "Text", List.of(), Optional.empty(), Optional.empty()),
                "Look at the server.",
                Optional.of("store.crashed"),
                List.of(
                        new Choice("yes", "Yes", Optional.empty(), Map.of(), Choice.Safety.PLAIN, "crashed"),
                        new Choice(no, "No", Optional.empty(), Map.of(), Choice.Safety.PLAIN, "log")));
    }
}
