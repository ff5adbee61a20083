package org.troubletree.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.troubletree.ui.look.Stage;
import org.troubletree.ui.look.Theme;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Origin;

class QuestionPageTest {
    @BeforeEach
    void installTheLook() {
        Stage.look(Theme.LIGHT);
    }

    @Test
    void handsBackTheChoiceThatWasTaken() {
        var page = Shown.of(Nodes.version()).click("choice.v50");

        assertThat(page.deeds().done()).containsExactly("choose v50");
    }

    @Test
    void makesTheSafeChoiceTheDefault() {
        var page = Shown.of(Nodes.version());

        assertThat(page.defaultButton()).isEqualTo("choice.cannot-tell");
        assertThat(page.page().firstFocus()).isSameAs(page.button("choice.cannot-tell"));
    }

    @Test
    void goesNoFurtherWithoutAnAnswer() {
        var page = Shown.of(Nodes.version());

        assertThat(page.primary().isReady()).isFalse();
        assertThat(page.primary().first()).isEqualTo("Choose an answer.");
        assertThat(page.goOn().deeds().done()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"v40, 1", "v50, 2", "v55, 3", "cannot-tell, 4"})
    void takesAChoiceByItsNumber(String choice, char digit) {
        var page = Shown.of(Nodes.version());

        assertThat(page.button("choice." + choice).getMnemonic()).isEqualTo(digit);
        page.stage().act(() -> type(page.page(), digit));

        assertThat(page.deeds().done()).containsExactly("choose " + choice);
    }

    private static void type(NodePage page, char digit) {
        var list = (JComponent) SwingUtilities.getAncestorOfClass(ChoiceList.class, page.firstFocus());
        var name = list.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).get(KeyStroke.getKeyStroke(digit));
        list.getActionMap().get(name).actionPerformed(null);
    }

    @Test
    void saysWhereAKnownAnswerCameFromAndWaitsForItsConfirmation() {
        var page = Shown.of(Nodes.version(), new Fact("exchange.version", "5.0", new Origin.SeenInEvent(12, "4094")));

        assertThat(page.words()).contains("Known already, from the event on line 12");
        assertThat(page.defaultButton()).isEqualTo("the foot");
        assertThat(page.primary().verb()).isEqualTo("Confirm");
        assertThat(page.goOn().deeds().done()).containsExactly("choose v50");
    }

    @Test
    void letsAKnownAnswerBeOverruled() {
        var page = Shown.of(
                        Nodes.version(),
                        new Fact("exchange.version", "5.0", new Origin.ReadInEvidence("perfopt-log", 3)))
                .click("choice.v40");

        assertThat(page.words()).contains("Known already, from what you handed in, line 3");
        assertThat(page.deeds().done()).containsExactly("choose v40");
    }

    @Test
    void opensHowToFindTheAnswerWithoutMovingAnythingElse() {
        var page = Shown.of(Nodes.version());
        var before = places(page);

        page.click("how.toggle");

        assertThat(page.words()).contains("In the Administrator program").doesNotContain("Without the version");
        assertThat(places(page)).isEqualTo(before);
        assertThat(page.click("how.toggle").words()).contains("Without the version");
    }

    private static java.util.List<Point> places(Shown page) {
        return java.util.stream.Stream.of("page.title", "how.toggle", "choice.v40", "choice.cannot-tell")
                .map(name -> page.stage().find(name, JComponent.class))
                .map(part -> SwingUtilities.convertPoint(part, 0, 0, page.page()))
                .toList();
    }

    @Test
    void opensTheWordsForTelephoneAndTrainersOneAtATime() {
        var page = Shown.of(Nodes.version());
        page.stage().act(() -> page.page().offer(Set.of(OptionalPassage.CALL, OptionalPassage.TEACH)));
        page.click("call.toggle");

        assertThat(page.words()).contains("Please open the Administrator program", "Have read back");
        assertThat(page.click("teach.toggle").words())
                .contains("proves nothing about the version")
                .doesNotContain("Have read back");
        assertThat(page.button("call.toggle").isSelected()).isFalse();
    }

    @Test
    void keepsTheWordsForTelephoneAndTrainersBackUntilTheyAreAskedFor() {
        var page = Shown.of(Nodes.version());
        assertThat(page.words()).doesNotContain("On the phone", "For trainers");

        page.stage().act(() -> page.page().offer(Set.of(OptionalPassage.TEACH)));
        assertThat(page.words()).contains("For trainers").doesNotContain("On the phone");

        page.click("teach.toggle").stage().act(() -> page.page().offer(Set.of()));
        assertThat(page.words())
                .doesNotContain("For trainers", "proves nothing about the version")
                .contains("Without the version nothing");
    }

    @Test
    void leavesTheKeysToAMenuThatIsOpen() {
        var page = Shown.of(Nodes.version());
        Stage.onEventThread(() -> {
            MenuSelectionManager.defaultManager().setSelectedPath(new MenuElement[] {new JMenuItem("another answer")});
            type(page.page(), '1');
            MenuSelectionManager.defaultManager().clearSelectedPath();
            return page;
        });

        assertThat(page.deeds().done()).isEmpty();
    }

    @Test
    void offersNoTelephoneWhereTheAuthorGaveNone() {
        var page = Shown.of(Nodes.choosing(3));

        assertThat(page.stage().names()).contains("how.toggle").doesNotContain("call.toggle", "teach.toggle");
    }

    @Test
    void knowsWhetherItStillShowsWhereTheWalkStands() {
        var page = Shown.of(Nodes.version());

        assertThat(page.page().isOf(Walks.at(Nodes.version()))).isTrue();
        assertThat(page.page().isOf(Walks.at(Nodes.version()).choose("v50", Walks.NOON)))
                .isFalse();
    }
}
