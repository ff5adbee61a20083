package org.troubletree.ui.page;

import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.troubletree.tree.Node;
import org.troubletree.ui.look.Stage;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Walk;

/** A page on a stage, and what was done on it. */
final class Shown {
    private final PageActionsRecorder deeds;
    private final Stage stage;
    private final NodePage page;

    private Shown(PageView view) {
        deeds = new PageActionsRecorder(view.walk());
        page = Stage.onEventThread(() -> NodePages.of(view, deeds));
        stage = Stage.show(() -> page, 600, 500);
        deeds.drawnBy(walk -> page.show(PageView.of(walk)));
    }

    static Shown of(Node node, Fact... facts) {
        return of(Walks.at(node, facts));
    }

    static Shown of(Walk walk) {
        return of(PageView.of(walk));
    }

    static Shown of(PageView view) {
        return new Shown(view);
    }

    Stage stage() {
        return stage;
    }

    NodePage page() {
        return page;
    }

    PageActionsRecorder deeds() {
        return deeds;
    }

    Shown click(String name) {
        stage.click(name);
        return this;
    }

    Shown type(String name, String text) {
        stage.type(name, text);
        return this;
    }

    /** Draws another view of the same node. */
    Shown then(PageView view) {
        stage.act(() -> page.show(view));
        return this;
    }

    NextAction primary() {
        return Stage.onEventThread(page::primary);
    }

    /** Takes the next step, as the button in the navigation bar does. */
    Shown goOn() {
        stage.act(() -> page.primary().take());
        return this;
    }

    boolean isEnabled(String name) {
        return stage.find(name, JComponent.class).isEnabled();
    }

    AbstractButton button(String name) {
        return stage.find(name, AbstractButton.class);
    }

    /** The text of a component; empty if it is not visible. */
    String words(String name) {
        return stage.shows(name) ? stage.find(name, JTextComponent.class).getText() : "";
    }

    /** All visible text. */
    String words() {
        return stage.words();
    }

    /** The distance of a component from the top of the page. */
    int top(String name) {
        return Stage.onEventThread(() -> SwingUtilities.convertPoint(stage.find(name, JComponent.class), 0, 0, page).y);
    }

    String defaultButton() {
        return Stage.onEventThread(
                () -> page.defaultButton().map(java.awt.Component::getName).orElse("the foot"));
    }
}
