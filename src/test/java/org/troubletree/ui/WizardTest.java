package org.troubletree.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.troubletree.match.Confidence;
import org.troubletree.tree.Place;
import org.troubletree.walk.Origin;
import org.troubletree.walk.Step;
import org.troubletree.walk.Walk;

class WizardTest {
    private final Later worker = new Later();
    private final Later screen = new Later();
    private final Clock clock = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    private final Wizard wizard = new Wizard(
            LoadedLibrary.of(Pumps.library()), clock, new Background(worker, worker, screen), WalkStore.none());

    private void settle() {
        while (worker.waiting() + screen.waiting() > 0) {
            worker.runAll();
            screen.runAll();
        }
    }

    private void paste(String text) {
        wizard.start().paste(text);
        settle();
    }

    private Suggestion.Cause best() {
        return (Suggestion.Cause) wizard.leads().getFirst();
    }

    private void followBest() {
        paste(Pumps.STUCK);
        follow(best());
    }

    private void follow(Suggestion lead) {
        wizard.follow(lead);
        settle();
    }

    private Walk walk() {
        return wizard.course().walk().orElseThrow();
    }

    @Test
    void findsTheCauseThatThePastedEventsFit() {
        paste(Pumps.STUCK);

        assertThat(best().match().signature().id()).isEqualTo("stuck");
        assertThat(best().match().confidence()).isEqualTo(Confidence.STRONG);
    }

    @Test
    void readsOnTheWorkerAndTellsOnTheScreen() {
        wizard.start().paste(Pumps.STUCK);
        assertThat(wizard.start().isReading()).isTrue();

        worker.runAll();
        assertThat(wizard.leads()).isEmpty();

        screen.runAll();
        assertThat(wizard.leads()).isNotEmpty();
        assertThat(wizard.start().isReading()).isFalse();
    }

    @Test
    void countsOnlyTheLastTextWhenSeveralArriveBeforeTheFirstIsRead() {
        wizard.start().paste(Pumps.STUCK);
        wizard.start().paste(Pumps.DRY);
        settle();

        assertThat(wizard.leads()).hasSize(1);
        assertThat(best().match().signature().id()).isEqualTo("dry");
    }

    @Test
    void dropsWhatWasFoundInATextThatWasReplacedMeanwhile() {
        wizard.start().paste(Pumps.STUCK);
        worker.runAll();
        wizard.start().paste("");
        settle();

        assertThat(wizard.leads()).isEmpty();
    }

    @Test
    void neverFollowsByItself() {
        paste(Pumps.STUCK);

        assertThat(wizard.course().walk()).isEmpty();
        assertThat(wizard.showing()).isEqualTo(Wizard.Showing.START);
    }

    @Test
    void readsTheTypedEventAfterThePastedOnes() {
        wizard.start().paste(Pumps.STUCK);
        wizard.start()
                .type(new TypedEvent(
                        "PumpService", "820", "The pump runs dry because the tank is empty since Monday."));
        settle();

        assertThat(wizard.start().findings().read().events()).hasSize(2);
        assertThat(wizard.start().evidence()).startsWith(Pumps.STUCK).contains("Event ID: 820");
    }

    @Test
    void offersTheTreesThatTickedSymptomsLeadToThoseOfMostFirst() {
        wizard.start().tick("stopped");
        wizard.start().tick("dry");

        assertThat(wizard.leads()).extracting(lead -> lead.tree().id()).containsExactly("tank", "valve");
    }

    @Test
    void takesATickBack() {
        wizard.start().tick("dry");
        wizard.start().tick("dry");

        assertThat(wizard.start().ticked()).isEmpty();
        assertThat(wizard.leads()).isEmpty();
    }

    @Test
    void putsTheCauseThatSymptomsSpeakForBeforeAnEquallySureOne() {
        paste(Pumps.STUCK + "\n" + Pumps.DRY);
        wizard.start().tick("dry");

        assertThat(best().match().signature().id()).isEqualTo("dry");
        assertThat(best().symptoms()).extracting("id").containsExactly("dry");
    }

    @Test
    void beginsTheWalkWhereTheMatchOpensItAndKeepsTheEvidence() {
        followBest();

        assertThat(walk().place()).isEqualTo(new Place("valve", "which"));
        assertThat(walk().opening().evidence()).isEqualTo(Pumps.STUCK);
        assertThat(wizard.showing()).isEqualTo(Wizard.Showing.WALK);
    }

    @Test
    void saysWhichSymptomsATopicWasOpenedFor() {
        wizard.start().tick("dry");
        follow(wizard.leads().getFirst());

        assertThat(walk().opening().because()).isEqualTo("You see: No water comes.");
    }

    @Test
    void keepsWalkEvidenceAndTicksWhenNothingFits() {
        wizard.start().tick("stopped");
        followBest();
        wizard.course().choose("old");
        wizard.doubt();

        assertThat(wizard.showing()).isEqualTo(Wizard.Showing.START);
        assertThat(wizard.start().pasted().text()).isEqualTo(Pumps.STUCK);
        assertThat(wizard.start().ticked()).containsExactly("stopped");

        wizard.resume();
        assertThat(wizard.showing()).isEqualTo(Wizard.Showing.WALK);
        assertThat(walk().here().id()).isEqualTo("warm");
    }

    @Test
    void carriesWhatAWalkFoundOutIntoTheNextOne() {
        followBest();
        wizard.course().choose("old");
        wizard.doubt();
        assertThat(wizard.start().known()).extracting("name", "value").containsExactly(tuple("pump", "old"));

        follow(best());
        assertThat(walk().here().id()).isEqualTo("which");
        assertThat(walk().answerKnown().orElseThrow().choice().id()).isEqualTo("old");
    }

    @Test
    void beginsWithoutItWhereThePersonSaysSo() {
        followBest();
        wizard.course().choose("old");
        wizard.doubt();
        wizard.start().unlearn();

        follow(best());
        assertThat(walk().answerKnown()).isEmpty();
    }

    @Test
    void listsWhatThePersonCameBackFromLast() {
        paste(Pumps.STUCK + "\n" + Pumps.DRY);
        var followed = best();
        follow(followed);
        wizard.doubt();

        assertThat(wizard.cameFrom(wizard.leads().getFirst())).isFalse();
        assertThat(wizard.cameFrom(wizard.leads().getLast())).isTrue();
        assertThat(wizard.leads().getLast()).isEqualTo(followed);
    }

    @Test
    void goesBackPageByPageAndThenToTheStart() {
        followBest();
        wizard.course().choose("old");

        wizard.back();
        assertThat(walk().here().id()).isEqualTo("which");

        wizard.back();
        assertThat(wizard.showing()).isEqualTo(Wizard.Showing.START);
        assertThat(wizard.course().walk()).isPresent();
    }

    @Test
    void namesTheAnswersThatAChangedAnswerTakesOffTheWay() {
        followBest();
        wizard.course().choose("old");
        wizard.course().choose("yes");
        wizard.course().revise(walk().trail().getFirst().step(), "new");

        assertThat(walk().here().id()).isEqualTo("log");
        assertThat(wizard.course().remarks().dropped())
                .hasSize(1)
                .first()
                .isInstanceOfSatisfying(
                        Step.Chosen.class,
                        dropped -> assertThat(dropped.choice()).isEqualTo("yes"));

        wizard.course().settle();
        assertThat(wizard.course().remarks().dropped()).isEmpty();
    }

    @Test
    void readsEvidenceForTheCheckAtHandInTheBackground() {
        toTheLog();
        wizard.course().handIn("Set Max Threads(Private+Public) from 0x20 to 0x5");
        assertThat(walk().facts()).doesNotContainKey("threads.lowered");

        settle();
        assertThat(walk().facts()).hasEntrySatisfying("threads.lowered", fact -> {
            assertThat(fact.value()).isEqualTo("true");
            assertThat(fact.origin()).isInstanceOf(Origin.ReadInEvidence.class);
        });
        assertThat(wizard.course().remarks().refusal()).isEmpty();
    }

    @Test
    void saysWhyEvidenceIsRefusedUntilThePageIsLeft() {
        toTheLog();
        wizard.course().handIn("Dear all, no log today.");
        settle();
        assertThat(wizard.course().remarks().refusal()).isPresent();

        wizard.course().choose("not-lowered");
        assertThat(wizard.course().remarks().refusal()).isEmpty();
    }

    @Test
    void dropsAReadingOfAPageThatWasLeftMeanwhile() {
        toTheLog();
        wizard.course().handIn("Set Max Threads(Private+Public) from 0x20 to 0x5");
        wizard.course().choose("not-lowered");
        settle();

        assertThat(walk().facts()).doesNotContainKey("threads.lowered");
    }

    private void toTheLog() {
        followBest();
        wizard.course().choose("new");
    }

    @Test
    void keepsNotesWithTheirTime() {
        followBest();
        wizard.course().note("The plate is hard to read.");

        assertThat(walk().steps().getLast())
                .isEqualTo(new Step.NoteWritten(
                        new Place("valve", "which"), "The plate is hard to read.", clock.instant()));
    }

    @Test
    void forgetsEverythingWhenBegunAnew() {
        wizard.start().tick("stopped");
        wizard.start().type(new TypedEvent("PumpService", "", ""));
        followBest();
        wizard.startOver();
        settle();

        assertThat(wizard.course().walk()).isEmpty();
        assertThat(wizard.start().evidence()).isEmpty();
        assertThat(wizard.start().ticked()).isEmpty();
        assertThat(wizard.leads()).isEmpty();
        assertThat(wizard.showing()).isEqualTo(Wizard.Showing.START);
    }

    @Test
    void asksBeforeAWalkIsLostWhoseReportWasNotSaved() {
        var asked = new ArrayList<String>();
        wizard.askBeforeLoss(loss -> !asked.add(loss));
        followBest();
        assertThat(wizard.mayLeave()).isTrue();

        wizard.course().choose(walk().here().choices().getFirst().id());
        wizard.startOver();

        assertThat(asked).singleElement().asString().contains("not in a saved report");
        assertThat(wizard.course().walk()).isPresent();
    }

    @Test
    void asksNothingOnceTheReportIsSaved() {
        wizard.askBeforeLoss(loss -> {
            throw new AssertionError("asked: " + loss);
        });
        followBest();
        wizard.course().choose(walk().here().choices().getFirst().id());
        wizard.course().reported();
        wizard.startOver();

        assertThat(wizard.course().walk()).isEmpty();
    }

    @Test
    void matchesTheTextAtHandAnewWhenTreesCome() {
        var early = new Wizard(LoadedLibrary.none(), clock, new Background(worker, worker, screen), WalkStore.none());
        early.start().paste(Pumps.STUCK);
        settle();
        assertThat(early.leads()).isEmpty();

        early.reread(LoadedLibrary.of(Pumps.library()));
        settle();

        assertThat(early.leads()).hasSize(1);
    }

    @Test
    void keepsTheWalkWhenItsTreesAreReadAgain() {
        followBest();
        wizard.course().choose("old");
        wizard.reread(LoadedLibrary.of(Pumps.asking("Is the valve hot?")));

        assertThat(walk().here().title()).isEqualTo("Is the valve hot?");
        assertThat(wizard.showing()).isEqualTo(Wizard.Showing.WALK);
        assertThat(wizard.course().remarks().dropped()).isEmpty();
    }

    @Test
    void goesOnInTheTreesTheWalkBeganInWhereItCannotStandInOthers() {
        followBest();
        wizard.course().choose("old");
        wizard.reread(LoadedLibrary.none());

        assertThat(walk().here().id()).isEqualTo("warm");
        assertThat(wizard.library().trees()).isEmpty();
    }

    @Test
    void tellsItsListenerOfEveryChange() {
        var told = new int[1];
        wizard.listen(() -> told[0]++);
        wizard.start().tick("dry");
        wizard.start().paste(Pumps.DRY);
        settle();

        assertThat(told[0]).isEqualTo(3);
    }
}
