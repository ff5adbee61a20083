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
 * Keeps the walk at hand on disk, step by step. What cannot be written is said in a sentence and tried again with the next
 * step; the walk itself goes on in memory.
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

    /** What came of opening a walk's file. */
    public sealed interface ResumeResult {
        /** The walk, and what is to be said of how it is kept. */
        record ResumedWalk(ReopenedWalk walk, Optional<String> notice) implements ResumeResult {
            /** All that is to be said of it: what must be asked again, what else is otherwise, and how it is kept. */
            public List<String> notices() {
                return Stream.of(walk.answersToRepeat().stream(), walk.remarks().stream(), notice.stream())
                        .flatMap(each -> each)
                        .toList();
            }
        }

        /** Why the file cannot be read, in a sentence. */
        record ResumeFailure(String sentence) implements ResumeResult {}
    }

    /** Brings all of a walk on disk; says what is in the way, where something is. */
    public Optional<String> save(Walk walk) {
        try {
            if (file.isEmpty()) {
                file = Optional.of(folder.create(walk, program));
            } else {
                file.get().requireExistingFile();
                file.get().save(walk);
            }
            return Optional.empty();
        } catch (IOException fault) {
            return Optional.of(WriteFailure.sentence(file.map(WalkFile::path).orElse(folder.path()), fault));
        }
    }

    /** Goes on with the walk of that file; one from elsewhere, or in other hands, is kept as a copy from its next step on. */
    public ResumeResult resume(Path path, Library library) {
        return switch (WalkFolder.read(path)) {
            case WalkReadResult.RejectedWalk refused -> new ResumeResult.ResumeFailure(refused.sentence());
            case WalkReadResult.ValidWalk sound -> {
                release();
                var walk = sound.walk().reopenIn(library);
                yield new ResumeResult.ResumedWalk(walk, copyNotice(walk.walk(), lockOriginal(path, sound.walk())));
            }
        };
    }

    private Optional<String> copyNotice(Walk walk, Optional<String> notice) {
        boolean isOpenThere =
                file.isEmpty() && walk.ledger().stream().anyMatch(LedgerEntry.Unfinished.class::isInstance);
        return isOpenThere ? Optional.of(notice.map(said -> said + " ").orElse("") + UNVERIFIED_IN_ORIGINAL) : notice;
    }

    private Optional<String> lockOriginal(Path path, SavedWalk walk) {
        if (!folder.contains(path)) {
            return Optional.empty();
        }
        try {
            file = folder.resume(path, walk);
            return file.isPresent() ? Optional.empty() : Optional.of(OPEN_ELSEWHERE);
        } catch (IOException fault) {
            return Optional.of(WriteFailure.sentence(path, fault));
        }
    }

    /** The file of the walk at hand, once there is one; may be asked for while another thread saves. */
    public Optional<Path> path() {
        return file.map(WalkFile::path);
    }

    /** The walk at hand is another from now on. Its file stays, unless nothing was done on the walk. */
    public void release() {
        var held = file;
        file = Optional.empty();
        held.ifPresent(WalkAutosave::close);
    }

    private static void close(WalkFile file) {
        try (file) {
            file.deleteIfUnused();
        } catch (IOException e) {
            // all of it is on disk already, and the hold ends with the program
        }
    }

    @Override
    public void close() {
        release();
    }
}
