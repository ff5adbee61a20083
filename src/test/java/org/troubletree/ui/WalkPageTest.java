package org.troubletree.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JPopupMenu;
import javax.swing.MenuElement;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.troubletree.ui.look.Stage;
import org.troubletree.ui.page.NodePage;
import org.troubletree.walk.Walk;

class WalkPageTest {
    private final WizardStage page = WizardStage.of(Pumps.library());
    private final Stage stage = page.stage;

    @BeforeEach
    void followTheValve() {
        stage.type("start.paste", Pumps.STUCK).click("match.0.follow");
    }

    private Walk walk() {
        return page.wizard.course().walk().orElseThrow();
    }

    @Test
    void takesTheChoiceThatIsClicked() {
        stage.click("choice.old");

        assertThat(walk().here().id()).isEqualTo("warm");
        assertThat(stage.words()).contains("Is the valve warm?");
    }

    @Test
    void givesThePageAllTheRoomAboveTheFoot() {
        var node = SwingUtilities.getAncestorOfClass(NodePage.class, stage.find("page.title", JComponent.class));
        var trail = stage.find("trail", JComponent.class);

        assertThat(SwingUtilities.convertPoint(node, 0, node.getHeight(), trail).y)
                .isEqualTo(trail.getHeight());
        assertThat(SwingUtilities.convertPoint(node, node.getWidth(), 0, stage.root()).x)
                .isEqualTo(stage.root().getWidth());
    }

    @Test
    void showsEachEarlierAnswerInTheTrail() {
        stage.click("choice.old").click("choice.yes");

        assertThat(stage.names()).contains("trail.0", "trail.1").doesNotContain("trail.2");
        assertThat(stage.words()).contains("Which pump is it?", "The old one", "Yes, it is warm");
    }

    @Test
    void offersTheOtherAnswersOfAnEarlierPage() {
        stage.click("choice.old");

        var menu = Stage.onEventThread(
                () -> TrailPanel.choices(page.wizard, walk().trail().getFirst(), 0));

        assertThat(items(menu))
                .extracting(AbstractButton::getText)
                .containsExactly("The old one", "The new one", "I cannot tell");
        assertThat(items(menu))
                .filteredOn(AbstractButton::isSelected)
                .extracting(AbstractButton::getName)
                .containsExactly("trail.0.old");
    }

    @Test
    void namesTheAnswersThatAChangeTookOffTheWay() {
        stage.click("choice.old").click("choice.yes");
        var menu = Stage.onEventThread(
                () -> TrailPanel.choices(page.wizard, walk().trail().getFirst(), 0));

        stage.act(() -> items(menu).get(1).doClick());

        assertThat(walk().here().id()).isEqualTo("log");
        assertThat(stage.words()).contains("Is the valve warm? “Yes, it is warm”");
        stage.click("walk.dropped.read");
        assertThat(stage.shows("walk.dropped")).isFalse();
    }

    @Test
    void bringsAnAnswerBackThatLiesOffTheWay() {
        stage.click("choice.old").click("choice.yes");
        page.act(wizard -> wizard.course().revise(walk().trail().getFirst().step(), "new"));
        assertThat(stage.words()).contains("Off the way", "Bring it back");

        stage.click("dropped.warm");

        assertThat(walk().trail()).extracting(entry -> entry.choice().id()).containsExactly("old", "yes");
        assertThat(stage.words()).doesNotContain("Off the way");
    }

    @Test
    void opensTheMapOfTheWayBesideThePage() {
        stage.click("walk.more");
        assertThat(stage.words()).contains("Can still be the end: 2").doesNotContain("Ruled out");
        assertThat(stage.shows("choice.old")).isTrue();

        stage.click("choice.old").click("choice.no");
        assertThat(stage.words())
                .contains("Can still be the end: 1", "The end: fixed (Is the valve warm?: No, it is cold)");

        stage.click("walk.more");
        assertThat(stage.shows("more.map")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"800, 600", "640, 480"})
    void opensItInThePlaceOfThePageWhereThereIsNoRoomBeside(int width, int height) {
        stage.resize(width, height).click("walk.more");
        assertThat(stage.shows("more.map")).isTrue();
        assertThat(stage.shows("choice.old")).isFalse();

        stage.click("walk.more");
        assertThat(stage.shows("choice.old")).isTrue();
        assertThat(stage.shows("more.map")).isFalse();
    }

    @Test
    void cutsNoTabOfWhatStandsBesideOff() {
        stage.click("walk.more");

        var last = stage.find("more.articles", AbstractButton.class);
        var more = stage.find("more", JComponent.class);
        int end = SwingUtilities.convertPoint(last, last.getWidth(), 0, more).x;
        assertThat(end).isLessThanOrEqualTo(more.getWidth() - 8);
    }

    @Test
    void showsEvidenceNotesAndArticlesBesideThePage() {
        page.answers.text = Optional.of("The plate is hard to read.");
        stage.click("walk.more").click("more.evidence");
        assertThat(stage.words()).contains("Handed in at the start", "Event ID: 710");

        stage.click("more.notes");
        assertThat(stage.words()).contains("There is no note yet.");
        stage.click("more.note");
        assertThat(stage.words()).contains("2026-01-02", "Which pump is it?: The plate is hard to read.");

        stage.click("more.articles");
        assertThat(stage.words()).contains("This page rests on", "Q1 Valves", "The tree rests on", "Q2 Tanks");
    }

    private static List<AbstractButton> items(JPopupMenu menu) {
        return Arrays.stream(menu.getSubElements())
                .map(MenuElement::getComponent)
                .map(AbstractButton.class::cast)
                .toList();
    }

    @Test
    void givesTheStepOnTheVerbOfThePage() {
        stage.click("choice.old").click("choice.yes");
        assertThat(stage.find("foot.next", AbstractButton.class).getText()).isEqualTo("I have turned it");

        stage.click("foot.next");
        assertThat(walk().isOver()).isTrue();
    }

    @Test
    void makesTheSafeAnswerTheDefault() {
        assertThat(stage.root().getDefaultButton().getName()).isEqualTo("choice.cannot-tell");
    }

    @Test
    void hasNoDefaultOnTheStartPage() {
        stage.click("foot.doubt");

        assertThat(stage.root().getDefaultButton()).isNull();
    }

    @Test
    void saysHowFarItCanBe() {
        assertThat(stage.words()).contains("At most 3 pages left");
        stage.click("choice.old").click("choice.yes");
        assertThat(stage.words()).contains("At most 1 page left");
        stage.click("foot.next");
        assertThat(stage.words()).contains("Last page");
    }

    @Test
    void goesBackToThePageBeforeAndThenToTheStart() {
        stage.click("choice.old").click("foot.back");
        assertThat(walk().here().id()).isEqualTo("which");

        stage.click("foot.back");
        assertThat(stage.shows("start.paste")).isTrue();
        assertThat(stage.shows("start.resume")).isTrue();
    }

    @Test
    void foldsTheTrailWhereThereIsNoRoomBeside() {
        stage.click("choice.old").resize(640, 480);
        assertThat(stage.shows("trail.0")).isFalse();
        assertThat(stage.find("walk.trail", AbstractButton.class).getText()).isEqualTo("1 answer so far");

        stage.click("walk.trail");
        assertThat(stage.shows("trail.0")).isTrue();

        stage.click("walk.trail");
        assertThat(stage.shows("choice.yes")).isTrue();

        stage.resize(1000, 700);
        assertThat(stage.shows("trail.0")).isTrue();
        assertThat(stage.shows("choice.yes")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html"})
    void savesTheReport(String form, @TempDir Path folder) throws IOException {
        page.answers.file = Optional.of(folder);

        stage.act(() -> item("menu.report." + form).doClick());

        try (var files = Files.list(folder)) {
            var saved = files.toList();
            assertThat(saved).hasSize(1);
            assertThat(saved.getFirst().getFileName().toString()).startsWith("valve.");
            assertThat(saved.getFirst()).content().contains("Which pump is it?");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html"})
    void savesTheReportWithNamesMasked(String form, @TempDir Path folder) throws IOException {
        page.answers.file = Optional.of(folder);
        page.answers.text = Optional.of("Ann says that PUMPHOUSE7 hums.");
        page.act(Wizard::startOver);
        stage.type("start.paste", Pumps.STUCK + "Computer: PUMPHOUSE7\n").click("match.0.follow");
        stage.act(() -> item("menu.note").doClick());

        stage.act(() -> item("menu.masked." + form).doClick());

        try (var files = Files.list(folder)) {
            var saved = files.toList();
            assertThat(saved).hasSize(1);
            assertThat(saved.getFirst().getFileName().toString()).startsWith("valve-masked.");
            assertThat(Files.readString(saved.getFirst()).replace("\\", ""))
                    .contains("COMPUTER-1 hums")
                    .doesNotContain("PUMPHOUSE7");
        }
    }

    @Test
    void savesAReportWithHalfALetterInIt(@TempDir Path folder) {
        page.answers.file = Optional.of(folder);
        page.answers.text = Optional.of("odd \ud800 plate");
        stage.act(() -> item("menu.note").doClick());

        stage.act(() -> item("menu.report.text").doClick());

        assertThat(folder.resolve("valve.txt")).content().contains("odd ? plate");
    }

    @Test
    void saysWhyAReportCannotBeWritten(@TempDir Path folder) {
        page.answers.file = Optional.of(folder.resolve("no-such-folder"));

        stage.act(() -> item("menu.report.text").doClick());

        assertThat(page.answers.told)
                .containsExactly("The file could not be written\nvalve.txt: there is no such file or folder.");
    }

    @Test
    void keepsANoteOnThePage() {
        page.answers.text = Optional.of("The plate is hard to read.");

        stage.act(() -> item("menu.note").doClick());

        assertThat(walk().steps()).hasSize(2);
    }

    @Test
    void enablesOnlyWhatCanBeDone() {
        assertThat(item("menu.back").isEnabled()).isTrue();
        assertThat(item("menu.resume").isEnabled()).isFalse();

        stage.click("foot.doubt");
        assertThat(item("menu.back").isEnabled()).isFalse();
        assertThat(item("menu.note").isEnabled()).isFalse();
        assertThat(item("menu.resume").isEnabled()).isTrue();
    }

    @Test
    void explainsThePageAtHand() {
        stage.click("choice.new");
        stage.act(() -> item("menu.help.page").doClick());

        assertThat(page.answers.told.getFirst()).contains("Hand in the file that the page names", "Esc goes back");
    }

    private AbstractButton item(String name) {
        return items(stage.root().getJMenuBar())
                .filter(item -> name.equals(item.getName()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<AbstractButton> items(MenuElement menu) {
        return Stream.concat(
                Stream.of(menu).filter(AbstractButton.class::isInstance).map(AbstractButton.class::cast),
                Arrays.stream(menu.getSubElements()).flatMap(WalkPageTest::items));
    }

    @Test
    void givesEveryButtonWordsForAScreenReader() {
        stage.click("choice.old");

        assertThat(stage.all()
                        .filter(AbstractButton.class::isInstance)
                        .filter(component -> component.getName() != null
                                && component.getName().contains("."))
                        .filter(component -> component.getAccessibleContext().getAccessibleName() == null
                                || component
                                        .getAccessibleContext()
                                        .getAccessibleName()
                                        .isBlank())
                        .map(java.awt.Component::getName))
                .isEmpty();
    }
}
