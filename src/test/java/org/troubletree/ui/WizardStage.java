package org.troubletree.ui;

import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.troubletree.tree.Library;
import org.troubletree.ui.look.Stage;
import org.troubletree.ui.look.Theme;

/** The content of the window on a stage; background work runs at once. */
final class WizardStage {
    static final int WIDTH = 1000;
    static final int HEIGHT = 700;

    final Wizard wizard;
    final Answers answers = new Answers();
    final Stage stage;

    private WizardStage(Library library, WalkStore journal, Executor reader, Clock clock, int width, int height) {
        Stage.look(Theme.LIGHT);
        var background = new Background(Runnable::run, reader, Runnable::run);
        wizard = new Wizard(LoadedLibrary.of(library), clock, background, journal);
        stage = Stage.show(() -> panel(background), width, height);
        stage.resize(width, height);
    }

    private WizardPanel panel(Background background) {
        var panel = new WizardPanel(wizard, answers, background, "0.0.0");
        panel.addHierarchyListener(event -> {
            if (panel.getRootPane() != null && panel.getRootPane().getJMenuBar() == null) {
                panel.getRootPane().setJMenuBar(panel.menus().bar());
            }
        });
        panel.render();
        return panel;
    }

    static WizardStage of(Library library) {
        return of(library, WIDTH, HEIGHT);
    }

    /** A window that saves its walks. */
    static WizardStage of(Library library, WalkStore journal) {
        return new WizardStage(library, journal, Runnable::run, new HandClock(), WIDTH, HEIGHT);
    }

    /** A window that saves its walks on a disk that a test lets answer. */
    static WizardStage of(Library library, WalkStore journal, Executor disk) {
        return new WizardStage(library, journal, disk, new HandClock(), WIDTH, HEIGHT);
    }

    /** A window that reads long files when a test lets it, with this clock. */
    static WizardStage of(Library library, Executor reader, Clock clock) {
        return new WizardStage(library, WalkStore.none(), reader, clock, WIDTH, HEIGHT);
    }

    static WizardStage of(Library library, int width, int height) {
        return new WizardStage(library, WalkStore.none(), Runnable::run, new HandClock(), width, height);
    }

    WizardStage act(Consumer<Wizard> action) {
        stage.act(() -> action.accept(wizard));
        return this;
    }
}
