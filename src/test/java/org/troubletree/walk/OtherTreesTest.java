package org.troubletree.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.troubletree.walk.Wood.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Dword;
import org.troubletree.tree.Library;
import org.troubletree.tree.Link;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Page;
import org.troubletree.tree.Place;
import org.troubletree.tree.Question;
import org.troubletree.tree.RegistryAction;
import org.troubletree.walk.Guard.GuardPart;

/** A walk in trees that were edited after it began. */
class OtherTreesTest {
    private final Walk walk = Wood.start().choose("old", NOON).choose("no", NOON);

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

    private Walk carriedOut() {
        return walk.choose("low", NOON)
                .keep(GuardPart.RISK, "", NOON)
                .keep(GuardPart.BEFORE, "0x5", NOON)
                .keep(GuardPart.BACKUP, "", NOON)
                .keep(GuardPart.APPLIED, "", NOON);
    }

    private static Walk readBack(Walk walk) {
        var record = walk.guard().orElseThrow().readBack("20").record();
        return walk.made(record.orElseThrow(), NOON);
    }

    @Test
    void neverForgetsAChangeThatWasCarriedOut() {
        assertThat(carriedOut().through(Wood.without("raise")).walk().ledger())
                .isEqualTo(carriedOut().ledger())
                .hasSize(1);
    }

    static Stream<Library> librariesWithoutTheChange() {
        var page = new Page("raise", "Other", "Text", List.of(), Optional.empty(), Optional.empty());
        var other = new RegistryAction(
                "HKEY_LOCAL_MACHINE\\Key", "Threads", new Dword(30), Optional.empty(), RegistryAction.Direction.RAISE);
        return Stream.of(
                Wood.without("raise"),
                Wood.with(new Outcome(page, Outcome.Result.FIXED, List.of())),
                Wood.with(Wood.change("raise", other)));
    }

    @ParameterizedTest
    @MethodSource("librariesWithoutTheChange")
    void keepsThePageOfAChangeUntilItIsReadBack(Library edited) {
        var there = carriedOut().through(edited).walk();

        assertThat(there.here()).isEqualTo(Wood.raise());
        assertThat(there.hold()).isPresent();
        var closed = readBack(there);
        assertThat(closed.here().id()).isEqualTo("stays");
        assertThat(closed.ledger()).singleElement().isInstanceOf(LedgerEntry.Finished.class);
        assertThat(closed.through(edited).walk().library().tree("oak")).isEqualTo(edited.tree("oak"));
    }

    @Test
    void keepsThePageOfAChangeInATreeThatIsGone() {
        var linked = new Place("elm", "raise");
        var library =
                Wood.library().with(Wood.library().tree("elm").orElseThrow().with(Wood.raise()));
        var steps = new ArrayList<>(walk.steps());
        steps.add(new Step.CarriedOut(linked, ServerAction.of(Wood.raise()), new StateBefore.AbsentValue(), NOON));

        var there = Walk.of(library, steps)
                .through(Library.of(List.of(Wood.library().tree("oak").orElseThrow()), List.of(), List.of()))
                .walk();

        assertThat(there.place()).isEqualTo(linked);
        assertThat(there.hold()).isPresent();
    }

    @Test
    void isStrandedWhereNoPageThatFollowsIsAtHand() {
        var there = carriedOut().through(Wood.without("stays")).walk();
        assertThat(there.isStranded()).isFalse();

        var closed = readBack(there);

        assertThat(closed.here().id()).isEqualTo("raise");
        assertThat(closed.hold()).isEmpty();
        assertThat(closed.leadsOn(closed.place(), "done")).isFalse();
        assertThat(closed.leadsOn(closed.place(), "leave")).isTrue();
        assertThat(closed.isStranded()).isFalse();
        assertThat(walk.through(Wood.with(new Link(crash("", "no").page(), "ash", Optional.empty())))
                        .walk()
                        .isStranded())
                .isTrue();
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
