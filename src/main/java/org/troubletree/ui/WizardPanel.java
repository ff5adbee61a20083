package org.troubletree.ui;

import java.awt.CardLayout;
import java.awt.Cursor;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.WindowEvent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.troubletree.ui.look.TextReflow;
import org.troubletree.ui.page.SaveRequest;
import org.troubletree.walk.TrailEntry;

/** The content of the window. {@link #render} draws the state of the wizard. */
final class WizardPanel extends JPanel {
    private static final String START = "start";
    private static final String WALK = "walk";

    private final Wizard wizard;
    private final UserPrompts prompts;
    private final WalkActions actions;
    private final FileIntake intake;
    private final StartPage start;
    private final WalkPage walk;
    private final Menus menus;
    private final CardLayout cards = new CardLayout();
    private boolean isWalking;

    WizardPanel(Wizard wizard, UserPrompts prompts, Background background, String version) {
        setName("wizard");
        this.wizard = wizard;
        this.prompts = prompts;
        var files = new FileCommands(prompts, background);
        var help = new HelpCommands(wizard, prompts, version);
        actions = new WalkActions(wizard, files, prompts, version, this::renderStep);
        intake = new FileIntake(wizard, files, prompts, this::insertAtTheStart);
        start = new StartPage(
                wizard,
                new StartActions(intake::openEvents, this::type, help::problems, help::tryCase, intake::resume));
        walk = new WalkPage(wizard, actions, this::note, this::note);
        menus = new Menus(this, help);
        build();
    }

    private void build() {
        setLayout(cards);
        add(start, START);
        add(walk, WALK);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                TextReflow.settle(WizardPanel.this);
            }
        });
        wizard.listen(this::render);
        wizard.askBeforeLoss(loss -> prompts.agrees(UnsavedWork.TITLE, loss, UnsavedWork.VERB));
    }

    Menus menus() {
        return menus;
    }

    Wizard wizard() {
        return wizard;
    }

    /** Where opened and dropped files go. */
    FileIntake intake() {
        return intake;
    }

    /** Draws the state of the wizard. */
    void render() {
        boolean wasWalking = isWalking;
        isWalking = wizard.showing() == Wizard.Showing.WALK;
        boolean isNew = isWalking != wasWalking;
        if (isWalking) {
            isNew |= wizard.course().walk().map(walk::render).orElse(false);
        } else {
            start.render();
            walk.rest();
        }
        cards.show(this, isWalking ? WALK : START);
        setCursor(
                Cursor.getPredefinedCursor(wizard.course().isBeginning() ? Cursor.WAIT_CURSOR : Cursor.DEFAULT_CURSOR));
        menus.render();
        TextReflow.settle(this);
        walk.reveal();
        repaint();
        if (isNew) {
            focus();
        }
    }

    private void renderStep() {
        walk.renderStep();
        TextReflow.settle(this);
    }

    /** Sets the focus where the current page begins. */
    void focus() {
        if (isWalking) {
            walk.focus();
        } else {
            start.focus();
        }
    }

    private void insertAtTheStart(String text) {
        start.insert(text);
    }

    private void type() {
        start.type();
        TextReflow.settle(this);
    }

    void save(SaveRequest.ReportRequest report) {
        actions.save(report);
    }

    void note() {
        prompts.text("Note", "A note on this page, for the report:").ifPresent(wizard.course()::note);
    }

    private void note(TrailEntry earlier) {
        prompts.text(
                        "Note",
                        "A note on “%s”, for the report:"
                                .formatted(earlier.node().title()))
                .ifPresent(text -> wizard.course().note(earlier, text));
    }

    void more() {
        walk.more();
    }

    void close() {
        var window = SwingUtilities.getWindowAncestor(this);
        if (window != null) {
            window.dispatchEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSING));
        }
    }

    /** Lays out again after the text size or the theme changed. */
    void relook() {
        render();
    }
}
