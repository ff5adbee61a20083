package org.troubletree.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.troubletree.evidence.Readers;
import org.troubletree.load.TreeFolders;
import org.troubletree.tree.Code;
import org.troubletree.ui.look.Stage;

class StartPageTest {
    private final WizardStage page = WizardStage.of(Pumps.library());
    private final Stage stage = page.stage;

    @Test
    void saysWhatToDoWhenNothingWasHandedInYet() {
        assertThat(stage.words()).contains("Paste events here", "What do you see?", "Open file…");
        assertThat(stage.shows("start.nothingYet")).isTrue();
    }

    @Test
    void listsTheCauseBesideThePastedText() {
        stage.type("start.paste", Pumps.STUCK);

        assertThat(stage.words())
                .contains("Strong match", "A valve that does not answer", "The valve is stuck", "Q1", "Seen");
        assertThat(stage.shows("match.0.follow")).isTrue();
        assertThat(stage.words()).doesNotContain("Paste events here");
    }

    @Test
    void opensTheWalkOnlyWhenAMatchIsFollowed() {
        stage.type("start.paste", Pumps.STUCK);
        assertThat(page.wizard.course().walk()).isEmpty();

        stage.click("match.0.follow");
        assertThat(stage.shows("foot.back")).isTrue();
        assertThat(stage.shows("start.paste")).isFalse();
    }

    @Test
    void countsEventsAndTheLinesThatBelongToNone() {
        stage.type("start.paste", "some words before\n\n" + Pumps.STUCK + "\n" + Pumps.DRY);

        assertThat(stage.words()).contains("2 events: PumpService 710, 820 · 1 other line");
    }

    @Test
    void explainsTheErrorCodesInTheTextAndSaysWhichTellNothing() {
        var codes = List.of(
                new Code(
                        "0x80040115",
                        "NETWORK",
                        "It was away.",
                        Code.CodeMeaningfulness.SOMETHING,
                        List.of(),
                        Optional.empty()),
                new Code(
                        "0x80004005",
                        "FAIL",
                        "It failed.",
                        Code.CodeMeaningfulness.NOTHING,
                        List.of(),
                        Optional.empty()));
        var stage = WizardStage.of(Pumps.library().with(codes)).stage;
        assertThat(stage.shows("start.codes")).isFalse();

        stage.type(
                "start.paste",
                "Event ID: 7\nSource: Tap\nDescription: Error 80004005, then 0x80040115 and 0x80040115.");

        assertThat(stage.words())
                .containsSubsequence(
                        "0x80040115 = NETWORK: It was away.",
                        "80004005 = FAIL: It failed. By itself it says nothing of the cause.");
    }

    @Test
    void saysWhatToDoWithATextThatHoldsNoEvent() {
        stage.type("start.paste", "Dear all, the pump is broken.");

        assertThat(stage.shows("start.noEvents")).isTrue();
        assertThat(stage.words()).contains("No event found in this text");

        stage.click("start.noEvents.type");
        assertThat(stage.shows("start.typed.id")).isTrue();
    }

    @Test
    void saysWhatATextLooksLikeThatIsNoEventLog() {
        stage.type("start.paste", "%PDF-1.4");

        assertThat(stage.words()).contains("It looks like a PDF document.");
    }

    @Test
    void saysWhatMoreIsNeededWhereOnlyASourceWasTyped() {
        page.wizard.start().type(new TypedEvent("PumpService", "", ""));

        assertThat(stage.words()).contains("PumpService alone tells no cause: add the number or the first words.");
    }

    @Test
    void asksAboveNearEqualsWhatTellsThemApart() {
        stage.type("start.paste", Pumps.STUCK);
        assertThat(stage.shows("start.separates")).isFalse();

        var bundled = WizardStage.of(TreeFolders.bundled().read(Readers.all()).library());
        bundled.stage.type("start.paste", "Event ID: 9405\nSource: MSExchangeMTA");

        assertThat(bundled.stage.shows("start.separates")).isTrue();
    }

    @Test
    void saysThatNoCauseIsKnownForOtherEvents() {
        stage.type("start.paste", "Event ID: 4711\nSource: Nobody\nDescription: Something else altogether.");

        assertThat(stage.shows("start.noCause")).isTrue();
        assertThat(stage.words()).contains("Read: Nobody 4711.");
    }

    @Test
    void matchesWhatIsTypedIntoTheThreeFields() {
        stage.click("start.way.type");
        stage.type("start.typed.id", "710").type("start.typed.source", "PumpService");

        assertThat(page.wizard.start().typed()).isEqualTo(new TypedEvent("PumpService", "710", ""));
        assertThat(stage.words()).contains("A valve that does not answer").doesNotContain("Strong match");
    }

    @Test
    void saysThatATypedEventCountsWhileTheBoxIsShownAndDropsIt() {
        stage.click("start.way.type").type("start.typed.id", "710");
        assertThat(stage.shows("start.alsoRead")).isFalse();

        stage.click("start.way.paste").type("start.paste", Pumps.DRY);
        assertThat(stage.words()).contains("Read too: the event typed under “Type”, 710.");

        stage.click("start.alsoRead.drop");
        assertThat(page.wizard.start().typed()).isEqualTo(TypedEvent.EMPTY);
        assertThat(stage.shows("start.alsoRead")).isFalse();
        assertThat(page.wizard.start().pasted().text()).isEqualTo(Pumps.DRY);
    }

    @Test
    void saysThatThePastedTextCountsWhileTheFieldsAreShown() {
        stage.type("start.paste", Pumps.DRY).click("start.way.type");
        assertThat(stage.words()).contains("Read too: what stands under “Paste”.");

        stage.click("start.alsoRead.drop");
        assertThat(page.wizard.start().evidence()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4094, false", "4094 x, true", "MSExchangeIMC, true", "'', false"})
    void saysWhenWhatIsTypedForTheNumberIsNone(String typed, boolean isNoNumber) {
        stage.click("start.way.type").type("start.typed.id", typed);

        assertThat(stage.shows("start.typed.noNumber")).isEqualTo(isNoNumber);
    }

    @Test
    void keepsTheWidthOfTheFieldsWhateverIsTyped() {
        stage.click("start.way.type");
        int empty = bounds("start.typed.id").width;

        stage.type("start.typed.source", "A source with a very long name indeed")
                .type("start.typed.id", "1234567890123456");

        assertThat(bounds("start.typed.id").width).isEqualTo(empty);
    }

    @Test
    void ranksTopicsByTheTickedSymptoms() {
        stage.click("symptom.stopped").click("symptom.dry");

        assertThat(stage.names().stream().filter(name -> name.startsWith("topic.") && name.endsWith(".follow")))
                .containsExactly("topic.tank.follow", "topic.valve.follow");
        assertThat(stage.words()).contains("Because you see: The pump stopped; No water comes");
    }

    @Test
    void showsTheCausesThatFitLeastOnDemand() {
        var bundled = WizardStage.of(TreeFolders.bundled().read(Readers.all()).library()).stage;
        bundled.type("start.paste", "Event ID: 9405\nSource: MSExchangeMTA");
        assertThat(bundled.shows("match.5")).isTrue();
        assertThat(bundled.names()).doesNotContain("match.6");

        bundled.click("start.more");

        assertThat(bundled.shows("match.6")).isTrue();
        assertThat(bundled.names()).doesNotContain("start.more");
    }

    @Test
    void showsWhyARunnerUpFitsOnDemandAndNothingElseMoves() {
        stage.type("start.paste", Pumps.STUCK + "\n" + Pumps.DRY);
        var best = bounds("match.0");

        stage.click("match.1.why");

        assertThat(stage.find("match.1.why", AbstractButton.class).getText()).isEqualTo("Show less");
        assertThat(bounds("match.0")).isEqualTo(best);
    }

    @Test
    void keepsTheWalkAtHandWhenThePersonComesBack() {
        stage.type("start.paste", Pumps.STUCK).click("match.0.follow").click("foot.doubt");
        assertThat(stage.words()).contains("Your walk is kept", "You came back from this one.");
        assertThat(stage.words()).contains("Nothing else fits what you handed in.");
        assertThat(stage.shows("topic.tank.follow")).isTrue();

        stage.click("start.resume");
        assertThat(stage.shows("foot.back")).isTrue();
    }

    @Test
    void showsWhatIsKnownFromTheWalkInTheWordsOfItsPages() {
        stage.type("start.paste", Pumps.STUCK)
                .click("match.0.follow")
                .click("choice.old")
                .click("foot.doubt");
        assertThat(stage.words()).contains("Known from your walk", "Which pump is it? The old one");

        stage.click("start.known.forget");
        assertThat(stage.shows("start.known")).isFalse();
    }

    @Test
    void keepsTheOrderWhenThePersonOnlyWentBack() {
        stage.type("start.paste", Pumps.STUCK).click("match.0.follow").click("foot.back");

        assertThat(stage.words()).contains("Your walk is kept").doesNotContain("You came back from this one.");
    }

    @Test
    void followsWhatFitsBestByKey() {
        stage.type("start.paste", Pumps.STUCK);
        var start = stage.find("start", StartPage.class);

        stage.act(() -> start.getActionForKeyStroke(KeyStroke.getKeyStroke("ctrl ENTER"))
                .actionPerformed(new ActionEvent(start, ActionEvent.ACTION_PERFORMED, "")));

        assertThat(page.wizard.course().walk().orElseThrow().tree().id()).isEqualTo("valve");
    }

    @Test
    void offersAllTopicsByName() {
        stage.click("start.browse");

        assertThat(stage.names()).contains("topic.valve.follow", "topic.tank.follow");
        stage.click("topic.tank.follow");
        assertThat(page.wizard.course().walk().orElseThrow().here().id()).isEqualTo("level");
    }

    @Test
    void mentionsProblemsQuietlyAndTellsThemOnDemand() {
        var broken = WizardStage.of(Pumps.withProblem());

        broken.stage.click("start.problems");

        assertThat(broken.answers.told).hasSize(1);
        assertThat(broken.answers.told.getFirst()).contains("broken.json:7", "name a node");
        assertThat(stage.names()).doesNotContain("start.problems");
    }

    @Test
    void readsAnOpenedFile(@TempDir Path folder) throws IOException {
        page.answers.file = Optional.of(Files.writeString(folder.resolve("application.txt"), Pumps.DRY));

        stage.click("start.openFile");

        assertThat(stage.find("start.paste", JTextComponent.class).getText()).isEqualTo(Pumps.DRY);
        assertThat(stage.words()).contains("A tank without water");
    }

    @Test
    void saysWhyAFileCannotBeRead(@TempDir Path folder) {
        page.answers.file = Optional.of(folder.resolve("gone.txt"));

        stage.click("start.openFile");

        assertThat(page.answers.told)
                .containsExactly("The file could not be read\ngone.txt: there is no such file or folder.");
    }

    @Test
    void saysThatAFileIsEmpty(@TempDir Path folder) throws IOException {
        page.answers.file = Optional.of(Files.writeString(folder.resolve("empty.txt"), " \r\n"));

        stage.click("start.openFile");

        assertThat(page.answers.told.getFirst()).contains("empty.txt: there is nothing in it; save the log once more");
        assertThat(page.wizard.start().isEmpty()).isTrue();
    }

    @Test
    void readsAllOfATextOfWhichItShowsTheBeginning() {
        var text = Pumps.STUCK + "\n" + "nothing to see here\n".repeat(10_000) + Pumps.DRY;

        page.act(wizard -> wizard.start().paste(text));

        assertThat(page.wizard.start().findings().read().events()).hasSize(2);
        var area = stage.find("start.paste", JTextArea.class);
        assertThat(text).startsWith(area.getText() + "\n");
        assertThat(area.getText().length()).isBetween(PasteBox.LONGEST_SHOWN - 100, PasteBox.LONGEST_SHOWN);
        assertThat(area.isEditable()).isFalse();
        assertThat(stage.words())
                .contains("The first %,d of 10,007 lines are shown; all are read.".formatted(area.getLineCount()));

        stage.click("start.clear");
        assertThat(area.isEditable()).isTrue();
        assertThat(page.wizard.start().evidence()).isEmpty();
    }

    @Test
    void marksWhatCountedInThePastedTextAndSaysHow() {
        stage.type("start.paste", "some words before\n\n" + Pumps.STUCK);

        var area = stage.find("start.paste", JTextArea.class);
        assertThat(area.getHighlighter().getHighlights()).hasSize(5);
        assertThat(stage.words()).contains("no event", "words that fit", "values");

        stage.type("start.paste", "");
        assertThat(area.getHighlighter().getHighlights()).isEmpty();
        assertThat(stage.words()).doesNotContain("words that fit");
    }

    @Test
    void keepsTheMarksInAnotherTheme() {
        stage.type("start.paste", Pumps.STUCK);
        var area = stage.find("start.paste", JTextArea.class);
        int marks = area.getHighlighter().getHighlights().length;

        stage.act(() -> {
            SwingUtilities.updateComponentTreeUI(stage.root());
            stage.find("wizard", WizardPanel.class).relook();
        });

        assertThat(marks).isPositive();
        assertThat(area.getHighlighter().getHighlights()).hasSize(marks);
    }

    @Test
    void showsMarkupFromTreesAsText() {
        stage.type("start.paste", Pumps.DRY).click("match.0.follow");

        assertThat(stage.words()).contains("<html><b>Low</b>");
        assertThat(stage.all()
                        .filter(component -> component instanceof javax.swing.JComponent inner
                                && inner.getClientProperty("html") != null))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1000, 700", "800, 600", "640, 480", "1600, 1000"})
    void cutsNoButtonOff(int width, int height) {
        stage.type("start.paste", Pumps.STUCK + "\n" + Pumps.DRY).resize(width, height);

        for (var name : List.of("start.way.paste", "start.way.type", "start.openFile", "match.0.follow")) {
            var button = stage.find(name, AbstractButton.class);
            assertThat(button.getWidth()).as(name).isGreaterThanOrEqualTo(button.getMinimumSize().width);
            assertThat(visible(button)).as(name).isEqualTo(button.getSize());
        }
    }

    @ParameterizedTest
    @CsvSource({"1000, 700", "800, 600"})
    void fitsWithoutScrollingThePage(int width, int height) {
        stage.type("start.paste", Pumps.STUCK).resize(width, height);

        var tiles = List.of("symptom.stopped", "symptom.dry");
        for (var name : tiles) {
            var tile = stage.find(name, AbstractButton.class);
            assertThat(visible(tile)).as(name).isEqualTo(tile.getSize());
        }
    }

    @Test
    void putsSymptomsInThePlaceOfTheTextWhereThereIsNoRoomBeside() {
        stage.resize(640, 480);
        assertThat(stage.shows("symptom.dry")).isFalse();

        stage.click("start.way.tick").click("symptom.dry");
        assertThat(page.wizard.start().ticked()).containsExactly("dry");

        stage.resize(1000, 700);
        assertThat(stage.shows("symptom.dry")).isTrue();
        assertThat(stage.shows("start.paste")).isTrue();
    }

    @Test
    void fillsTheHeightAfterTheLayoutChanged() {
        stage.resize(640, 480);

        var status = stage.find("start.status", Component.class);
        var page = stage.find("start", Component.class);
        int below = page.getHeight() - SwingUtilities.convertRectangle(status.getParent(), status.getBounds(), page).y;
        assertThat(below).isLessThan(60);
    }

    private Rectangle bounds(String name) {
        return stage.find(name, Component.class).getBounds();
    }

    /** The size of the visible part of a component. */
    private static java.awt.Dimension visible(Component component) {
        var seen = new Rectangle(component.getSize());
        for (Container above = component.getParent(); above != null; above = above.getParent()) {
            var inside = SwingUtilities.convertRectangle(above, new Rectangle(above.getSize()), component);
            seen = seen.intersection(inside);
        }
        return seen.getSize();
    }
}
