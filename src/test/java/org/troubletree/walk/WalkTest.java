package org.troubletree.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.troubletree.walk.Wood.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.troubletree.tree.Change;
import org.troubletree.tree.Dword;
import org.troubletree.tree.Link;
import org.troubletree.tree.Node;
import org.troubletree.tree.Place;
import org.troubletree.walk.Guard.GuardPart;

class WalkTest {
    private final Walk start = Wood.start();

    @Test
    void beginsAtTheStartOfItsTree() {
        assertThat(start.place()).isEqualTo(new Place("oak", "version"));
        assertThat(start.trail()).isEmpty();
        assertThat(start.isOver()).isFalse();
    }

    @Test
    void beginsWhereAMatchOpensItWithWhatTheEventsShow() {
        var seen = new Fact("store.crashed", "no", new Origin.SeenInEvent(12, "event 4094"));
        var walk = Walk.startAt(
                Wood.library(), new Opening(new Place("oak", "crash"), "Because.", List.of(seen), "4094"), NOON);

        assertThat(walk.here().id()).isEqualTo("crash");
        assertThat(walk.facts()).containsEntry("store.crashed", seen);
        assertThat(walk.answerKnown().orElseThrow().choice().id()).isEqualTo("no");
        assertThat(walk.answerKnown().orElseThrow().fact()).isEqualTo(seen);
    }

    @Test
    void takesANoteOnAPageOfItsTrailOnly() {
        var version = new Place("oak", "version");

        assertThat(atLog().note(version, "Read off the box.", NOON).steps())
                .endsWith(new Step.NoteWritten(version, "Read off the box.", NOON));
        assertThatThrownBy(() -> atLog().note(new Place("oak", "raise"), "Never there.", NOON))
                .hasMessage("node raise does not lie on the way to here");
    }

    @Test
    void saysWhichTreeTheLibraryLacks() {
        var gone = new Opening(new Place("ash", "version"), "", List.of(), "");

        assertThatThrownBy(() -> Walk.startAt(Wood.library(), gone, NOON)).hasMessageContaining("no tree ash");
    }

    @Test
    void isNotAlteredByAChoice() {
        var next = start.choose("old", NOON);

        assertThat(next.here().id()).isEqualTo("crash");
        assertThat(start.here().id()).isEqualTo("version");
    }

    @Test
    void refusesWhatThePageDoesNotOffer() {
        assertThatThrownBy(() -> start.choose("blue", NOON)).hasMessageContaining("does not offer the choice blue");
        assertThatThrownBy(() -> atChange().choose("done", NOON)).hasMessageContaining("does not offer");
        assertThatThrownBy(() -> start.keep(GuardPart.RISK, "", NOON)).hasMessageContaining("is no change");
        assertThatThrownBy(start::back).hasMessageContaining("no answer to take back");
    }

    @Test
    void learnsFactsFromAnswers() {
        assertThat(start.choose("old", NOON).fact("server.version"))
                .contains(new Fact("server.version", "4", new Origin.AnsweredByPerson(new Place("oak", "version"))));
        assertThat(start.choose("other", NOON).facts()).isEmpty();
    }

    @Test
    void staysOnItsPageWhenEvidenceIsRead() {
        var read = atLog().record(reading("true"), NOON);

        assertThat(read.here().id()).isEqualTo("log");
        assertThat(read.answerKnown().orElseThrow().choice().id()).isEqualTo("low");
        assertThat(read.choose("low", NOON).trail().getLast().origin())
                .isEqualTo(new Origin.ReadInEvidence("log-reader", 3));
    }

    @Test
    void countsThePersonsWordMoreThanTheReading() {
        var walk = atLog().record(reading("true"), NOON).choose("fine", NOON);

        assertThat(walk.fact("threads.low").orElseThrow().value()).isEqualTo("false");
        assertThat(walk.trail().getLast().origin()).isInstanceOf(Origin.AnsweredByPerson.class);
    }

    @Test
    void goesOnInTheOtherTreeAtALink() {
        var walk = start.choose("other", NOON).choose(Link.GO_ON, NOON);

        assertThat(walk.place()).isEqualTo(new Place("elm", "copy"));
        assertThat(walk.choose("done", NOON).isOver()).isTrue();
    }

    @Test
    void entersTheLedgerWithAChange() {
        var walk = made();

        assertThat(walk.here().id()).isEqualTo("stays");
        assertThat(walk.ledger()).singleElement().satisfies(entry -> {
            assertThat(entry.deed()).isEqualTo(ServerAction.of(Wood.raise()));
            assertThat(entry.before().shown()).isEqualTo("0x5 (5)");
        });
    }

    @Test
    void goesOnAsIfLeftButKeepsTheLedgerWhenAChangeWasTakenBack() {
        var record = carriedOut().guard().orElseThrow().readBack("5").takenBack();
        var walk = carriedOut().made(record.orElseThrow(), NOON);

        assertThat(walk.here().id()).isEqualTo("left");
        assertThat(walk.ledger())
                .singleElement()
                .satisfies(entry -> assertThat(entry.isTakenBack()).isTrue());
    }

    @Test
    void keepsThePartsOfAChangeOverBackAndForth() {
        var again = recorded().back().choose("low", NOON);

        assertThat(again.guard().orElseThrow().open())
                .containsExactly(GuardPart.BACKUP, GuardPart.APPLIED, GuardPart.READ_BACK);
        assertThat(again.guard().orElseThrow().typedBefore()).isEqualTo("5");
        assertThat(recorded()
                        .choose(Change.LEAVE, NOON)
                        .back()
                        .guard()
                        .orElseThrow()
                        .isDone(GuardPart.BEFORE))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"BACKUP,''", "APPLIED,''", "READ_BACK,0x14", "BEFORE,five", "BEFORE,32"})
    void doesNoPartBeforeItsTurnOrWithoutWhatItNeeds(GuardPart part, String typed) {
        var risk = atChange().keep(GuardPart.RISK, "", NOON);

        assertThatThrownBy(() -> risk.keep(part, typed, NOON)).hasMessageContaining("cannot be done now");
    }

    @Test
    void takesAPartBackUntilTheChangeWasCarriedOut() {
        assertThat(recorded().withdraw(GuardPart.BEFORE))
                .isEqualTo(atChange().keep(GuardPart.RISK, "", NOON.plusSeconds(10)));
        assertThatThrownBy(() -> atChange().withdraw(GuardPart.RISK)).hasMessageContaining("cannot be taken back");
        assertThatThrownBy(() -> carriedOut().withdraw(GuardPart.APPLIED)).hasMessageContaining("cannot be taken back");
    }

    @Test
    void isHeldWhereTheServerWasChangedUntilThatIsReadBack() {
        var held = carriedOut();

        assertThat(recorded().hold()).isEmpty();
        assertThat(held.hold()).contains("The server was changed here: read it back, or put it back first.");
        assertThat(held.canGoBack()).isFalse();
        assertThatThrownBy(held::back).hasMessageContaining("read it back");
        assertThatThrownBy(() -> held.revise(1, "new", NOON)).hasMessageContaining("read it back");
        assertThatThrownBy(() -> held.choose(Change.LEAVE, NOON)).hasMessageContaining("does not offer");
        assertThat(made().hold()).isEmpty();
    }

    @Test
    void keepsAnUnfinishedChangeInTheLedgerWithItsOldValue() {
        var guarded = Map.of(
                GuardPart.RISK,
                NOON.plusSeconds(10),
                GuardPart.BEFORE,
                NOON.plusSeconds(20),
                GuardPart.BACKUP,
                NOON.plusSeconds(30));
        assertThat(recorded().ledger()).isEmpty();
        assertThat(carriedOut().ledger())
                .containsExactly(new LedgerEntry.Unfinished(
                        ServerAction.of(Wood.raise()),
                        new StateBefore.HeldValue(new Dword(5)),
                        guarded,
                        NOON.plusSeconds(60)));
        assertThat(made().ledger())
                .containsExactly(new LedgerEntry.Finished(
                        ServerAction.of(Wood.raise()),
                        new ChangeRecord(new StateBefore.HeldValue(new Dword(5)), "0x14", ChangeRecord.Fate.STANDS),
                        guarded,
                        NOON.plusSeconds(60),
                        NOON.plusSeconds(120)));
    }

    @Test
    void endsAChangeOnlyAsItWasGuarded() {
        var other = new ChangeRecord(new StateBefore.HeldValue(new Dword(7)), "0x14", ChangeRecord.Fate.STANDS);

        assertThatThrownBy(() -> carriedOut().made(other, NOON)).hasMessageContaining("not guarded so");
    }

    @Test
    void takesBackAnAnswerButKeepsEvidenceAndNotes() {
        var walk = atLog().record(reading("true"), NOON)
                .note("They are calm.", NOON)
                .choose("low", NOON);

        assertThat(walk.back().here().id()).isEqualTo("log");
        assertThat(walk.back().facts()).containsKey("threads.low");
        assertThat(walk.back().steps()).hasSize(walk.steps().size() - 1);
    }

    @Test
    void doesNotTakeBackAChangeMadeOnTheServer() {
        var walk = made();

        assertThat(walk.canGoBack()).isFalse();
        assertThatThrownBy(walk::back).hasMessageContaining("no answer to take back");
        assertThat(walk.choose("yes", NOON).back().here().id()).isEqualTo("stays");
    }

    @Test
    void keepsLaterAnswersThatStillHoldWhenAnEarlierOneChanges() {
        var walk = atLog();
        var revision = walk.revise(1, "new", NOON);

        assertThat(revision.dropped()).isEmpty();
        assertThat(revision.walk().here().id()).isEqualTo("log");
        assertThat(revision.walk().fact("server.version").orElseThrow().value()).isEqualTo("5");
    }

    @Test
    void namesTheAnswersThatAChangedOneDrops() {
        var revision = atLog().choose("fine", NOON).revise(2, "yes", NOON);

        assertThat(revision.walk().here().id()).isEqualTo("crashed");
        assertThat(revision.dropped()).containsExactly(new Step.Chosen(new Place("oak", "log"), "fine", NOON));
    }

    @Test
    void bringsDroppedAnswersBackWithTheAnswerThatHeldThem() {
        var walk = made().choose("yes", NOON);
        var revised = walk.revise(2, "yes", NOON).walk();
        assertThat(revised.here().id()).isEqualTo("crashed");
        assertThat(revised.dropped()).extracting(Step.Chosen::choice).containsExactly("low", "yes");

        assertThat(revised.revise(2, "no", NOON).walk()).isEqualTo(walk);
        assertThat(walk.dropped()).isEmpty();
    }

    @Test
    void passesOverStepsThatItsTreesDoNotKnow() {
        var steps = new ArrayList<>(atLog().steps());
        steps.add(1, new Step.Chosen(new Place("ash", "leaf"), "fall", NOON));
        steps.add(2, new Step.Chosen(new Place("oak", "version"), "blue", NOON));
        steps.add(new Step.CarriedOut(
                new Place("oak", "felled"), ServerAction.of(Wood.raise()), new StateBefore.AbsentValue(), NOON));

        var walk = Walk.of(Wood.library(), steps);

        assertThat(walk.here().id()).isEqualTo("log");
        assertThat(walk.dropped()).extracting(Step.Chosen::choice).containsExactly("fall");
        assertThat(walk.ledger())
                .containsExactly(new LedgerEntry.Unfinished(
                        ServerAction.of(Wood.raise()), new StateBefore.AbsentValue(), Map.of(), NOON));
    }

    @Test
    void standsWhereTheServerWasChangedThoughTheWayThereIsGone() {
        var steps = new ArrayList<>(carriedOut().steps());
        steps.remove(2);

        var walk = Walk.of(Wood.library(), steps);

        assertThat(walk.here().id()).isEqualTo("raise");
        assertThat(walk.hold()).isPresent();
        assertThat(walk.trail()).hasSize(1);
    }

    @Test
    void makesNoChangeOfAnAnswer() {
        var steps = new ArrayList<>(atChange().steps());
        steps.add(new Step.Chosen(new Place("oak", "raise"), "done", NOON));
        steps.add(new Step.ChangeVerified(
                new Place("oak", "raise"),
                new ChangeRecord(new StateBefore.AbsentValue(), "20", ChangeRecord.Fate.STANDS),
                NOON));

        assertThat(Walk.of(Wood.library(), steps).here().id()).isEqualTo("raise");
        assertThat(Walk.of(Wood.library(), steps).ledger()).isEmpty();
    }

    @Test
    void keepsAChangeInTheLedgerThoughTheWayLeavesIt() {
        var revision = made().revise(2, "yes", NOON);

        assertThat(revision.walk().here().id()).isEqualTo("crashed");
        assertThat(revision.walk().ledger()).hasSize(1);
    }

    @Test
    void refusesToReviseWhatIsNoAnswer() {
        assertThatThrownBy(() -> atLog().revise(0, "old", NOON)).hasMessageContaining("is no answer");
    }

    @Test
    void countsTheLongestWayAhead() {
        assertThat(start.ahead().stepsLeft()).isEqualTo(5);
        assertThat(atLog().ahead().stepsLeft()).isEqualTo(3);
        assertThat(atLog().choose("fine", NOON).ahead().stepsLeft()).isZero();
    }

    @Test
    void knowsWhichOutcomesAreStillPossible() {
        assertThat(start.ahead().outcomes()).extracting(Node::id).containsExactly("crashed", "cured", "left");
        assertThat(atLog().ahead().outcomes()).extracting(Node::id).containsExactly("cured", "left");
    }

    @Test
    void tellsWhichAnswerRuledAnOutcomeOut() {
        assertThat(atLog().ahead().ruledOut()).singleElement().satisfies(out -> {
            assertThat(out.outcome().id()).isEqualTo("crashed");
            assertThat(out.by().choice().id()).isEqualTo("no");
        });
    }

    @Test
    void equalsAWalkOfTheSameSteps() {
        assertThat(atLog()).isEqualTo(atLog()).hasSameHashCodeAs(atLog()).isNotEqualTo(start);
    }

    private Walk atLog() {
        return start.choose("old", NOON).choose("no", NOON);
    }

    private Walk atChange() {
        return atLog().choose("low", NOON);
    }

    private Walk recorded() {
        return atChange()
                .keep(GuardPart.RISK, "", NOON.plusSeconds(10))
                .keep(GuardPart.BEFORE, "5", NOON.plusSeconds(20));
    }

    private Walk carriedOut() {
        return recorded()
                .keep(GuardPart.BACKUP, "", NOON.plusSeconds(30))
                .keep(GuardPart.APPLIED, "", NOON.plusSeconds(60));
    }

    private Walk made() {
        var record = carriedOut().guard().orElseThrow().readBack("0x14").record();
        return carriedOut().made(record.orElseThrow(), NOON.plusSeconds(120));
    }

    private static Reading reading(String low) {
        var fact = new Fact("threads.low", low, new Origin.ReadInEvidence("log-reader", 3));
        return new Reading("log-reader", List.of(new Finding(3, "Lowered.")), List.of(fact), List.of(), "Set ...");
    }
}
