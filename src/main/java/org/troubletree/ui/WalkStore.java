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
 * Keeps the walk at hand on disk, and knows the walks that were kept before. A step is written on the thread that takes it,
 * so that it is on disk before the next page shows; it is one short line. What was handed in may be long: it is written
 * beside the screen, and the step counts once it is there.
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

    /** Keeps nothing. */
    static WalkStore none() {
        return new WalkStore(Optional.empty(), Optional.empty());
    }

    /** Keeps walks in that folder, for that version of the program. */
    static WalkStore in(WalkFolder folder, String version) {
        return new WalkStore(Optional.of(folder), Optional.of(folder.autosave(version)));
    }

    /** Brings the walk on disk before it returns. */
    void save(Walk walk) {
        trouble = write(walk, next());
    }

    /**
     * Brings the walk on disk beside the screen. Then {@code done} is run, or {@code overtaken} where another was saved
     * meanwhile; in both cases on the thread of the screen.
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

    /** An older state of the walk must not be written over a newer one. */
    private synchronized Optional<String> write(Walk walk, long mine) {
        return mine == turn ? keeping.flatMap(keeping -> keeping.save(walk)) : Optional.empty();
    }

    /** Why the walk at hand is not on disk, in a sentence. */
    Optional<String> trouble() {
        return trouble;
    }

    /** Whether all of the walk at hand is on disk. */
    boolean keepsAll() {
        return keeping.isPresent() && trouble.isEmpty();
    }

    /** The walk at hand is another from now on. */
    synchronized void letGo() {
        turn++;
        keeping.ifPresent(WalkAutosave::release);
        trouble = Optional.empty();
    }

    /** Goes on with the walk of that file, in place of the one at hand, where it can be read. */
    synchronized Optional<WalkAutosave.ResumeResult> resume(Path file, Library library) {
        var opened = keeping.map(keeping -> keeping.resume(file, library));
        if (opened.orElse(null) instanceof WalkAutosave.ResumeResult.ResumedWalk) {
            turn++;
            trouble = Optional.empty();
        }
        return opened;
    }

    /** The walks that were kept, but for the one at hand; the latest first. */
    List<RecentWalk> recent() {
        var here = keeping.flatMap(WalkAutosave::path);
        return recent.stream()
                .filter(walk -> here.filter(walk.file()::equals).isEmpty())
                .toList();
    }

    /** Looks in the background which walks there are, and tells when it knows. */
    void refresh(Background background, Runnable changed) {
        folder.ifPresent(folder -> background.compute(folder::recent, found -> {
            recent = found;
            changed.run();
        }));
    }
}
