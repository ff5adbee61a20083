package org.troubletree.ui;

import java.util.Optional;
import javax.swing.Timer;
import org.troubletree.load.LiveLibrary;

/** Passes the trees to the wizard when they are read, and again after each one that was saved. */
final class TreeReloader {
    private static final int PAUSE = 250;

    private final LiveLibrary trees;
    private final Wizard wizard;
    private final Background background;
    private final Timer timer = new Timer(PAUSE, event -> look());

    TreeReloader(LiveLibrary trees, Wizard wizard, Background background) {
        this.trees = trees;
        this.wizard = wizard;
        this.background = background;
        timer.setRepeats(false);
    }

    /** Reads the trees for the first time; {@code then} runs when they are available. */
    void begin(Runnable then) {
        background.compute(() -> LoadedLibrary.of(trees.read()), knowledge -> {
            wizard.reread(knowledge);
            then.run();
            if (trees.mayChange()) {
                timer.start();
            }
        });
    }

    /** Reads the trees again if one was saved. */
    void look() {
        background.compute(this::news, news -> {
            news.ifPresent(wizard::reread);
            timer.restart();
        });
    }

    private Optional<LoadedLibrary> news() {
        return trees.hasChanged() ? Optional.of(LoadedLibrary.of(trees.read())) : Optional.empty();
    }
}
