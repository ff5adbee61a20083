package org.troubletree.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.troubletree.saved.Keeping;
import org.troubletree.saved.Recent;
import org.troubletree.saved.WalkFolder;
import org.troubletree.tree.Library;
import org.troubletree.walk.Walk;

/**
 * Keeps the walk at hand on disk, and knows the walks that were kept before. A step is written on the thread that takes it,
 * so that it is on disk before the next page shows; it is one short line.
 */
final class Journal {
    private final Optional<WalkFolder> folder;
    private final Optional<Keeping> keeping;
    private Optional<String> trouble = Optional.empty();
    private List<Recent> recent = List.of();

    private Journal(Optional<WalkFolder> folder, Optional<Keeping> keeping) {
        this.folder = folder;
        this.keeping = keeping;
    }

    /** Keeps nothing. */
    static Journal none() {
        return new Journal(Optional.empty(), Optional.empty());
    }

    /** Keeps walks in that folder, for that version of the program. */
    static Journal in(WalkFolder folder, String version) {
        return new Journal(Optional.of(folder), Optional.of(folder.keeping(version)));
    }

    void save(Walk walk) {
        trouble = keeping.flatMap(keeping -> keeping.save(walk));
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
    void letGo() {
        keeping.ifPresent(Keeping::letGo);
        trouble = Optional.empty();
    }

    /** Goes on with the walk of that file. */
    Optional<Keeping.Opened> resume(Path file, Library library) {
        trouble = Optional.empty();
        return keeping.map(keeping -> keeping.resume(file, library));
    }

    /** The walks that were kept, but for the one at hand; the latest first. */
    List<Recent> recent() {
        var here = keeping.flatMap(Keeping::path);
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
