package org.troubletree.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JTextField;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Node;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Question;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.Stage;
import org.troubletree.ui.look.Theme;

/** What is true for the page of every kind of node. */
class EveryPageTest {
    @BeforeEach
    @AfterEach
    void installTheLook() {
        Stage.look(Theme.LIGHT);
    }

    static Stream<Node> nodes() {
        return Stream.of(
                Nodes.version(),
                Nodes.choosing(9),
                Nodes.log(),
                Nodes.keep(),
                Nodes.raise(),
                Nodes.restart(),
                Nodes.outcome("end", Outcome.Result.WORKAROUND),
                Nodes.goOn());
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void givesUpItsMarginsOnlyWhileItIsLow(Node node) {
        var page = Shown.of(node);
        var roomy = title(page);

        page.stage().resize(600, 300);
        var low = title(page);
        page.stage().resize(600, 0).resize(600, 500);

        assertThat(low.y).isLessThan(roomy.y);
        assertThat(title(page)).isEqualTo(roomy);
    }

    private static Point title(Shown page) {
        var title = page.stage().find("page.title", JComponent.class);
        return SwingUtilities.convertPoint(title, 0, 0, page.page());
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void fitsWithoutScrollingAsAWhole(Node node) {
        var page = Shown.of(node);

        page.stage().resize(640, 370);

        assertThat(cutOff(page)).isEmpty();
        assertThat(sheet(page).getViewRect().height)
                .isEqualTo(sheet(page).getView().getHeight());
    }

    /** The outermost viewport, which scrolls the whole page. */
    private static JViewport sheet(Shown page) {
        return page.stage()
                .all()
                .filter(JViewport.class::isInstance)
                .map(JViewport.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Buttons and fields that are outside the visible area and cannot be scrolled to. */
    private static List<Component> cutOff(Shown page) {
        return page.stage()
                .all()
                .filter(part -> part instanceof AbstractButton || part instanceof JTextField)
                .filter(part -> shown(part) && !scrolls(part) && part.getHeight() > 0)
                .filter(part -> !page.page().getBounds().contains(placed(part, page)))
                .toList();
    }

    private static boolean shown(Component part) {
        return part == null || (part.isVisible() && shown(part.getParent()));
    }

    private static boolean scrolls(Component part) {
        var area = SwingUtilities.getAncestorOfClass(org.troubletree.ui.look.ScrollArea.class, part);
        return area != null;
    }

    private static Rectangle placed(Component part, Shown page) {
        return SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), page.page());
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void scrollsAsAWholeRatherThanHideSomethingWhenTextIsVeryLarge(Node node) {
        Stage.onEventThread(() -> {
            while (Look.largerText()) {
                assertThat(Look.textPercent()).isLessThanOrEqualTo(200);
            }
            return node;
        });
        var page = Shown.of(node);

        page.stage().resize(640, 300);

        var view = sheet(page).getView();
        assertThat(page.stage().all().filter(part -> part instanceof AbstractButton && shown(part) && !scrolls(part)))
                .allSatisfy(part -> assertThat(view.getBounds().height)
                        .isGreaterThanOrEqualTo(
                                SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), view).y
                                        + part.getHeight()));
    }

    /** Otherwise the page would be laid out and painted repeatedly while nothing happens. */
    @ParameterizedTest
    @MethodSource("nodes")
    void asksForNoNewLayoutWhenItIsPainted(Node node) {
        var page = Shown.of(node);

        page.stage().picture();

        assertThat(page.stage().all().filter(part -> part instanceof JTextComponent && shown(part) && !part.isValid()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void givesEveryButtonAnAccessibleNameAndAName(Node node) {
        var page = Shown.of(node);

        assertThat(page.stage().all().filter(AbstractButton.class::isInstance).filter(EveryPageTest::ours))
                .allSatisfy(button -> assertThat(button.getAccessibleContext().getAccessibleName())
                        .isNotBlank());
        assertThat(page.stage().names()).doesNotHaveDuplicates();
    }

    /** Excludes the buttons of scroll bars. */
    private static boolean ours(Component button) {
        return SwingUtilities.getAncestorOfClass(javax.swing.JScrollBar.class, button) == null;
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void setsTheFocusOnSomethingThatCanHaveIt(Node node) {
        var page = Shown.of(node);

        assertThat(page.page().firstFocus().isFocusable()).isTrue();
        assertThat(shown(page.page().firstFocus())).isTrue();
    }

    @Test
    void showsMarkupOfAnAuthorAsItStands() {
        var markup = "<html><b>bold</b>";
        var question = new Question(
                Nodes.page("markup", markup, markup),
                markup,
                Optional.of("fact"),
                List.of(
                        new Choice("one", markup, Optional.of(markup), Map.of(), Choice.Safety.PLAIN, "undecided"),
                        Nodes.safe("two", "Two", "undecided")));

        var page = Shown.of(question);

        assertThat(page.words().lines().filter(markup::equals)).hasSize(4);
        assertThat(page.stage().all().filter(JTextComponent.class::isInstance))
                .allSatisfy(text -> assertThat(((JTextComponent) text).getDocument())
                        .isNotInstanceOf(javax.swing.text.html.HTMLDocument.class));
    }
}
