package org.troubletree.saved;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.troubletree.tree.Library;
import org.troubletree.walk.LedgerEntry;
import org.troubletree.walk.Walk;

/**
 * Saves the current walk after each step. If a step cannot be written, the caller gets a sentence that says why, and
 * the next save writes it too. The walk in memory is not affected.
 */
public final class WalkAutosave implements AutoCloseable {
    private static final String UNVERIFIED_IN_ORIGINAL =
            "The walk is a copy. Once its change is read back here, the original still says that it is not: close it there too.";
    private static final String OPEN_ELSEWHERE =
            "Another window has this walk open. What is done here is kept as a copy of its own.";

    private final WalkFolder folder;
    private final String program;
    private volatile Optional<WalkFile> file = Optional.empty();

    WalkAutosave(WalkFolder folder, String program) {
        this.folder = folder;
        this.program = program;
    }

    /** The result of opening a walk file. */
    public sealed interface ResumeResult {
        /** The walk, and a notice if it is not saved to the file that was opened. */
        record ResumedWalk(ReopenedWalk walk, Optional<String> notice) implements ResumeResult {
            /** Returns everything to tell the user: answers to repeat, other differences, and how the walk is saved. */
            public List<String> notices() {
                return Stream.of(walk.answersToRepeat().stream(), walk.remarks().stream(), notice.stream())
                        .flatMap(each -> each)
                        .toList();
            }
        }

        /** The file cannot be read. The sentence says why. */
        record ResumeFailure(String sentence) implements ResumeResult {}
    }

    /** Writes everything that is not on disk yet. Returns a sentence if this fails. */
    public Optional<String> save(Walk walk) {
        try {
            if (file.isEmpty()) {
                file = Optional.of(folder.create(walk, program));
            } else {
                file.get().requireExistingFile();
                file.get().save(walk);
            }
            return Optional.empty();
        } catch (IOException failure) {
            return Optional.of(WriteFailure.sentence(file.map(WalkFile::path).orElse(folder.path()), failure));
        }
    }

    /**
     * Opens the walk of a file and saves its further steps there. If the file is in another folder or open in another
     * window, the next step is saved to a copy instead.
     */
    public ResumeResult resume(Path path, Library library) {
        return switch (WalkFolder.read(path)) {
            case WalkReadResult.RejectedWalk rejected -> new ResumeResult.ResumeFailure(rejected.sentence());
            case WalkReadResult.ValidWalk valid -> {
                release();
                var walk = valid.walk().reopenIn(library);
                yield new ResumeResult.ResumedWalk(walk, copyNotice(walk.walk(), lockOriginal(path, valid.walk())));
            }
        };
    }

    private Optional<String> copyNotice(Walk walk, Optional<String> notice) {
        boolean isUnverified =
                file.isEmpty() && walk.ledger().stream().anyMatch(LedgerEntry.Unfinished.class::isInstance);
        return isUnverified ? Optional.of(notice.map(text -> text + " ").orElse("") + UNVERIFIED_IN_ORIGINAL) : notice;
    }

    private Optional<String> lockOriginal(Path path, SavedWalk walk) {
        if (!folder.contains(path)) {
            return Optional.empty();
        }
        try {
            file = folder.resume(path, walk);
            return file.isPresent() ? Optional.empty() : Optional.of(OPEN_ELSEWHERE);
        } catch (IOException failure) {
            return Optional.of(WriteFailure.sentence(path, failure));
        }
    }

    /** Returns the file of the current walk, or empty before the first save. Safe to call while another thread saves. */
    public Optional<Path> path() {
        return file.map(WalkFile::path);
    }

    /**
     * Closes the file of the current walk, so that the next save starts a new file. Deletes it if the walk has no step
     * yet.
     */
    public void release() {
        var closed = file;
        file = Optional.empty();
        closed.ifPresent(WalkAutosave::close);
    }

    private static void close(WalkFile file) {
        try (file) {
            file.deleteIfUnused();
        } catch (IOException e) {
            // everything is on disk, and the lock ends with the process
        }
    }

    @Override
    public void close() {
        release();
    }
}
