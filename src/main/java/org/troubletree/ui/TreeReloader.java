package org.troubletree.ui;

import java.util.Optional;
import javax.swing.Timer;
import org.troubletree.load.LiveLibrary;

/** Has the wizard take the trees once they are read, and again whenever somebody saved one. */
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

    /** Reads the trees for the first time, and does that once they are at hand. */
    void begin(Runnable then) {
        background.compute(() -> LoadedLibrary.of(trees.read()), knowledge -> {
            wizard.reread(knowledge);
            then.run();
            if (trees.mayChange()) {
                timer.start();
            }
        });
    }

    /** Looks whether a tree was saved, and reads it. */
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
