package org.troubletree.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.troubletree.match.Confidence;
import org.troubletree.walk.Origin;
import org.troubletree.walk.Place;
import org.troubletree.walk.Step;
import org.troubletree.walk.Walk;

class WizardTest {
    private final Later worker = new Later();
    private final Later screen = new Later();
    private final Clock clock = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    private final Wizard wizard = new Wizard(Pumps.library(), clock, new Background(worker, screen));

    private void settle() {
        worker.runAll();
        screen.runAll();
    }

    private void paste(String text) {
        wizard.paste(text);
        settle();
    }

    private Lead.Cause best() {
        return (Lead.Cause) wizard.leads().getFirst();
    }

    private void followBest() {
        paste(Pumps.STUCK);
        wizard.follow(best());
    }

    private Walk walk() {
        return wizard.walk().orElseThrow();
    }

    @Test
    void findsTheCauseThatThePastedEventsFit() {
        paste(Pumps.STUCK);

        assertThat(best().match().signature().id()).isEqualTo("stuck");
        assertThat(best().match().confidence()).isEqualTo(Confidence.STRONG);
    }

    @Test
    void readsOnTheWorkerAndTellsOnTheScreen() {
        wizard.paste(Pumps.STUCK);
        assertThat(wizard.isReading()).isTrue();

        worker.runAll();
        assertThat(wizard.leads()).isEmpty();

        screen.runAll();
        assertThat(wizard.leads()).isNotEmpty();
        assertThat(wizard.isReading()).isFalse();
    }

    @Test
    void countsOnlyTheLastTextWhenSeveralArriveBeforeTheFirstIsRead() {
        wizard.paste(Pumps.STUCK);
        wizard.paste(Pumps.DRY);
        settle();

        assertThat(wizard.leads()).hasSize(1);
        assertThat(best().match().signature().id()).isEqualTo("dry");
    }

    @Test
    void dropsWhatWasFoundInATextThatWasReplacedMeanwhile() {
        wizard.paste(Pumps.STUCK);
        worker.runAll();
        wizard.paste("");
        settle();

        assertThat(wizard.leads()).isEmpty();
    }

    @Test
    void neverFollowsByItself() {
        paste(Pumps.STUCK);

        assertThat(wizard.walk()).isEmpty();
        assertThat(wizard.showing()).isEqualTo(Wizard.Showing.START);
    }

    @Test
    void readsTheTypedEventAfterThePastedOnes() {
        wizard.paste(Pumps.STUCK);
        wizard.type(new TypedEvent("PumpService", "820", "The pump runs dry because the tank is empty since Monday."));
        settle();

        assertThat(wizard.findings().read().events()).hasSize(2);
        assertThat(wizard.evidence()).startsWith(Pumps.STUCK).contains("Event ID: 820");
    }

    @Test
    void offersTheTreesThatTickedSymptomsLeadToThoseOfMostFirst() {
        wizard.tick("stopped");
        wizard.tick("dry");

        assertThat(wizard.leads()).extracting(lead -> lead.tree().id()).containsExactly("tank", "valve");
    }

    @Test
    void takesATickBack() {
        wizard.tick("dry");
        wizard.tick("dry");

        assertThat(wizard.ticked()).isEmpty();
        assertThat(wizard.leads()).isEmpty();
    }

    @Test
    void putsTheCauseThatSymptomsSpeakForBeforeAnEquallySureOne() {
        paste(Pumps.STUCK + "\n" + Pumps.DRY);
        wizard.tick("dry");

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
        wizard.tick("dry");
        wizard.follow(wizard.leads().getFirst());

        assertThat(walk().opening().because()).isEqualTo("You see: No water comes.");
    }

    @Test
    void keepsWalkEvidenceAndTicksWhenNothingFits() {
        wizard.tick("stopped");
        followBest();
        wizard.choose("old");
        wizard.doubt();

        assertThat(wizard.showing()).isEqualTo(Wizard.Showing.START);
        assertThat(wizard.pasted()).isEqualTo(Pumps.STUCK);
        assertThat(wizard.ticked()).containsExactly("stopped");

        wizard.resume();
        assertThat(wizard.showing()).isEqualTo(Wizard.Showing.WALK);
        assertThat(walk().here().id()).isEqualTo("warm");
    }

    @Test
    void listsWhatThePersonCameBackFromLast() {
        paste(Pumps.STUCK + "\n" + Pumps.DRY);
        var followed = best();
        wizard.follow(followed);
        wizard.doubt();

        assertThat(wizard.cameFrom(wizard.leads().getFirst())).isFalse();
        assertThat(wizard.cameFrom(wizard.leads().getLast())).isTrue();
        assertThat(wizard.leads().getLast()).isEqualTo(followed);
    }

    @Test
    void goesBackPageByPageAndThenToTheStart() {
        followBest();
        wizard.choose("old");

        wizard.back();
        assertThat(walk().here().id()).isEqualTo("which");

        wizard.back();
        assertThat(wizard.showing()).isEqualTo(Wizard.Showing.START);
        assertThat(wizard.walk()).isPresent();
    }

    @Test
    void namesTheAnswersThatAChangedAnswerTakesOffTheWay() {
        followBest();
        wizard.choose("old");
        wizard.choose("yes");
        wizard.revise(walk().trail().getFirst().step(), "new");

        assertThat(walk().here().id()).isEqualTo("log");
        assertThat(wizard.dropped())
                .hasSize(1)
                .first()
                .isInstanceOfSatisfying(
                        Step.Chosen.class,
                        dropped -> assertThat(dropped.choice()).isEqualTo("yes"));

        wizard.settle();
        assertThat(wizard.dropped()).isEmpty();
    }

    @Test
    void readsEvidenceForTheCheckAtHandInTheBackground() {
        toTheLog();
        wizard.handIn("Set Max Threads(Private+Public) from 0x20 to 0x5");
        assertThat(walk().facts()).doesNotContainKey("threads.lowered");

        settle();
        assertThat(walk().facts()).hasEntrySatisfying("threads.lowered", fact -> {
            assertThat(fact.value()).isEqualTo("true");
            assertThat(fact.origin()).isInstanceOf(Origin.Read.class);
        });
        assertThat(wizard.refusal()).isEmpty();
    }

    @Test
    void saysWhyEvidenceIsRefusedUntilThePageIsLeft() {
        toTheLog();
        wizard.handIn("Dear all, no log today.");
        settle();
        assertThat(wizard.refusal()).isPresent();

        wizard.choose("not-lowered");
        assertThat(wizard.refusal()).isEmpty();
    }

    @Test
    void dropsAReadingOfAPageThatWasLeftMeanwhile() {
        toTheLog();
        wizard.handIn("Set Max Threads(Private+Public) from 0x20 to 0x5");
        wizard.choose("not-lowered");
        settle();

        assertThat(walk().facts()).doesNotContainKey("threads.lowered");
    }

    private void toTheLog() {
        followBest();
        wizard.choose("new");
    }

    @Test
    void keepsNotesWithTheirTime() {
        followBest();
        wizard.note("The plate is hard to read.");

        assertThat(walk().steps().getLast())
                .isEqualTo(new Step.Noted(new Place("valve", "which"), "The plate is hard to read.", clock.instant()));
    }

    @Test
    void forgetsEverythingWhenBegunAnew() {
        wizard.tick("stopped");
        wizard.type(new TypedEvent("PumpService", "", ""));
        followBest();
        wizard.startOver();
        settle();

        assertThat(wizard.walk()).isEmpty();
        assertThat(wizard.evidence()).isEmpty();
        assertThat(wizard.ticked()).isEmpty();
        assertThat(wizard.leads()).isEmpty();
        assertThat(wizard.showing()).isEqualTo(Wizard.Showing.START);
    }

    @Test
    void asksBeforeAWalkIsLostWhoseReportWasNotSaved() {
        var asked = new ArrayList<String>();
        wizard.askBeforeLoss(loss -> !asked.add(loss));
        followBest();
        assertThat(wizard.mayLeave()).isTrue();

        wizard.choose(walk().here().choices().getFirst().id());
        wizard.startOver();

        assertThat(asked).singleElement().asString().contains("not in a saved report");
        assertThat(wizard.walk()).isPresent();
    }

    @Test
    void asksNothingOnceTheReportIsSaved() {
        wizard.askBeforeLoss(loss -> {
            throw new AssertionError("asked: " + loss);
        });
        followBest();
        wizard.choose(walk().here().choices().getFirst().id());
        wizard.reported();
        wizard.startOver();

        assertThat(wizard.walk()).isEmpty();
    }

    @Test
    void tellsItsListenerOfEveryChange() {
        var told = new int[1];
        wizard.listen(() -> told[0]++);
        wizard.tick("dry");
        wizard.paste(Pumps.DRY);
        settle();

        assertThat(told[0]).isEqualTo(3);
    }
}
