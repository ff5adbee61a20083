package org.troubletree.load;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.troubletree.tree.Library;
import org.troubletree.tree.ReaderTerms;
import org.troubletree.tree.Rule;

/**
 * The trees of some folders while their authors work on them. A tree stays in force until its file is sound again. For the
 * use of one thread at a time.
 */
public final class LiveLibrary {
    private final TreeFolders folders;
    private final Supplier<List<? extends ReaderTerms>> readers;
    private TreeFiles inForce = TreeFiles.none();
    private Map<String, FileStamp> read = Map.of();
    private Map<String, FileStamp> seen = Map.of();

    /** Nothing is read yet; {@code readers}, asked for on reading, are the readers of evidence that trees may ask for. */
    public LiveLibrary(TreeFolders folders, Supplier<List<? extends ReaderTerms>> readers) {
        this.folders = folders;
        this.readers = readers;
    }

    /** Whether any of the folders is one that somebody may write to. */
    public boolean mayChange() {
        return folders.mayChange();
    }

    /** Reads the files as they are; its problems tell of those that are not sound now. */
    public Library read() {
        read = folders.marks();
        seen = read;
        var now = folders.read(readers.get(), inForce);
        inForce = breaksLinks(now)
                ? new TreeFiles(inForce.files(), inForce.symptoms(), inForce.codes(), now.problems())
                : now;
        return inForce.library();
    }

    /** Where a tree that others link to lost what they link to, all stay as they were. */
    private boolean breaksLinks(TreeFiles now) {
        return now.problems().stream()
                .filter(problem -> problem.rule() == Rule.LINK_LEADS_ON)
                .anyMatch(problem -> inForce.file(problem.file()).isPresent());
    }

    /** Whether files changed, came or went since they were read, and none did since this was asked last: a file may be half written. */
    public boolean hasChanged() {
        var now = folders.marks();
        boolean isSettled = now.equals(seen);
        seen = now;
        return isSettled && !now.equals(read);
    }
}
