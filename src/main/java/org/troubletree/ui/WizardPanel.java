package org.troubletree.ui;

import java.awt.CardLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.troubletree.saved.WalkFolder;
import org.troubletree.tree.Problem;
import org.troubletree.ui.look.Reflow;
import org.troubletree.ui.page.Saving;
import org.troubletree.walk.Walk;

/** Everything inside the window. What is shown follows from the wizard alone: {@link #render} draws it. */
final class WizardPanel extends JPanel {
    private static final String START = "start";
    private static final String WALK = "walk";

    private final Wizard wizard;
    private final Prompts prompts;
    private final FileDesk files;
    private final WalkActions actions;
    private final StartPage start;
    private final WalkPage walk;
    private final Menus menus;
    private final String version;
    private final CardLayout cards = new CardLayout();
    private boolean isWalking;

    WizardPanel(Wizard wizard, Prompts prompts, Background background, String version) {
        setName("wizard");
        this.wizard = wizard;
        this.prompts = prompts;
        this.version = version;
        files = new FileDesk(prompts, background);
        actions = new WalkActions(wizard, files, prompts, version, this::renderStep);
        start = new StartPage(
                wizard, new StartActions(this::openFile, this::type, this::showProblems, this::tryCase, this::resume));
        walk = new WalkPage(wizard, actions, this::note);
        menus = new Menus(this);
        build();
    }

    private void build() {
        setLayout(cards);
        add(start, START);
        add(walk, WALK);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                Reflow.settle(WizardPanel.this);
            }
        });
        wizard.listen(this::render);
        wizard.askBeforeLoss(loss -> prompts.agrees(Parting.TITLE, loss, Parting.VERB));
    }

    Menus menus() {
        return menus;
    }

    Wizard wizard() {
        return wizard;
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
        menus.render();
        Reflow.settle(this);
        walk.reveal();
        repaint();
        if (isNew) {
            focus();
        }
    }

    private void renderStep() {
        walk.renderStep();
        Reflow.settle(this);
    }

    /** Puts the focus where the page at hand begins. */
    void focus() {
        if (isWalking) {
            walk.focus();
        } else {
            start.focus();
        }
    }

    /** Goes on with a walk of that file. */
    void resume(Path file) {
        wizard.resume(file).ifPresent(sentence -> prompts.tell("The walk could not be opened", sentence));
    }

    void openWalk() {
        prompts.fileToOpen("Open a walk").ifPresent(this::resume);
    }

    void openFile() {
        files.openEvents("Open events", this::take);
    }

    /** Goes on with a dropped walk; reads any other file: as evidence where a page asks for it, else as events. */
    void open(Path file) {
        if (file.toString().endsWith(WalkFolder.ENDING)) {
            resume(file);
            return;
        }
        if (isWalking) {
            files.read(file, wizard.course()::handIn);
        } else {
            files.readEvents(file, this::take);
        }
    }

    /** Takes dropped text: as evidence where a page asks for it, else as events. */
    void insert(String text) {
        if (isWalking) {
            wizard.course().handIn(text);
        } else {
            start.insert(text);
        }
    }

    private void take(Path file, Pasted events) {
        wizard.doubt();
        switch (events) {
            case Pasted.Text text -> wizard.start().paste(text.text());
            case Pasted.Log log -> wizard.start().open(log.file(), problem -> files.unreadable(file, problem));
        }
    }

    private void type() {
        start.type();
        Reflow.settle(this);
    }

    void save(Saving.Report report) {
        actions.save(report);
    }

    void note() {
        prompts.text("Note", "A note on this page, for the report:").ifPresent(wizard.course()::note);
    }

    void more() {
        walk.more();
    }

    void help() {
        prompts.tell(
                "Help",
                isWalking
                        ? wizard.course()
                                .walk()
                                .map(Walk::here)
                                .map(PageHelp::of)
                                .orElse("")
                        : PageHelp.start());
    }

    /** Lets the person pick a recorded case, and opens it. */
    void tryCase() {
        var cases = Exercise.of(wizard.library());
        prompts.pick(
                        "Try a case",
                        "Which recorded case?",
                        cases.stream().map(Exercise::title).toList())
                .map(cases::get)
                .ifPresent(wizard::open);
    }

    private void showProblems() {
        prompts.tell(
                "Trees that could not be read",
                String.join(
                        "\n\n",
                        wizard.library().problems().stream()
                                .map(Problem::sentence)
                                .toList()));
    }

    void about() {
        prompts.tell(
                "About Troubletree",
                "Troubletree "
                        + version
                        + "\n\nWalks a person from an event log to the cause and the safe next step. Free software under the"
                        + " MIT license.\n\nTrees at hand: "
                        + wizard.library().trees().size());
    }

    void close() {
        var window = SwingUtilities.getWindowAncestor(this);
        if (window != null) {
            window.dispatchEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSING));
        }
    }

    /** Lays out anew after text or theme changed. */
    void relook() {
        render();
    }
}
