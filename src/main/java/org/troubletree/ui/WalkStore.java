package org.troubletree.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.troubletree.saved.RecentWalk;
import org.troubletree.saved.WalkAutosave;
import org.troubletree.saved.WalkFolder;
import org.troubletree.tree.Library;
import org.troubletree.walk.Walk;

/**
 * Saves the current walk, and knows the walks saved before. A step is written on the calling thread, so that it is on
 * disk before the next page shows; it is one short line. Evidence may be long: it is written in the background, and
 * the step counts when it is on disk.
 */
final class WalkStore {
    private final Optional<WalkFolder> folder;
    private final Optional<WalkAutosave> keeping;
    private Optional<String> trouble = Optional.empty();
    private List<RecentWalk> recent = List.of();
    private long turn;

    private WalkStore(Optional<WalkFolder> folder, Optional<WalkAutosave> keeping) {
        this.folder = folder;
        this.keeping = keeping;
    }

    /** A store that saves nothing. */
    static WalkStore none() {
        return new WalkStore(Optional.empty(), Optional.empty());
    }

    /** A store that saves walks in that folder, for that version of the program. */
    static WalkStore in(WalkFolder folder, String version) {
        return new WalkStore(Optional.of(folder), Optional.of(folder.autosave(version)));
    }

    /** Writes the walk before it returns. */
    void save(Walk walk) {
        trouble = write(walk, next());
    }

    /**
     * Writes the walk in the background. Then {@code done} runs, or {@code overtaken} if another state was saved
     * meanwhile; both on the screen's thread.
     */
    void saveAside(Walk walk, Background background, Runnable done, Runnable overtaken) {
        long mine = next();
        background.reader().execute(() -> {
            var written = write(walk, mine);
            background.screen().execute(() -> {
                if (mine == turn) {
                    trouble = written;
                    done.run();
                } else {
                    overtaken.run();
                }
            });
        });
    }

    private synchronized long next() {
        return ++turn;
    }

    /** An older state of the walk must not replace a newer one. */
    private synchronized Optional<String> write(Walk walk, long mine) {
        return mine == turn ? keeping.flatMap(keeping -> keeping.save(walk)) : Optional.empty();
    }

    /** A sentence that says why the current walk is not on disk; empty if it is. */
    Optional<String> trouble() {
        return trouble;
    }

    /** Whether all of the current walk is on disk. */
    boolean keepsAll() {
        return keeping.isPresent() && trouble.isEmpty();
    }

    /** Closes the file of the current walk. */
    synchronized void letGo() {
        turn++;
        keeping.ifPresent(WalkAutosave::release);
        trouble = Optional.empty();
    }

    /** Continues the walk of that file in place of the current one, if it can be read. */
    synchronized Optional<WalkAutosave.ResumeResult> resume(Path file, Library library) {
        var opened = keeping.map(keeping -> keeping.resume(file, library));
        if (opened.orElse(null) instanceof WalkAutosave.ResumeResult.ResumedWalk) {
            turn++;
            trouble = Optional.empty();
        }
        return opened;
    }

    /** The saved walks without the current one, latest first. */
    List<RecentWalk> recent() {
        var here = keeping.flatMap(WalkAutosave::path);
        return recent.stream()
                .filter(walk -> here.filter(walk.file()::equals).isEmpty())
                .toList();
    }

    /** Lists the saved walks in the background; {@code changed} runs when the list is known. */
    void refresh(Background background, Runnable changed) {
        folder.ifPresent(folder -> background.compute(folder::recent, found -> {
            recent = found;
            changed.run();
        }));
    }
}
