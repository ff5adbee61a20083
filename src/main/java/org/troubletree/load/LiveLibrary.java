package org.troubletree.load;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.troubletree.tree.Library;
import org.troubletree.tree.ReaderTerms;
import org.troubletree.tree.Rule;

/**
 * The trees of some folders while their authors work on them. The previous version of a tree stays in use until its
 * file is valid again. Not thread-safe.
 */
public final class LiveLibrary {
    private final TreeFolders folders;
    private final Supplier<List<? extends ReaderTerms>> readers;
    private TreeFiles inForce = TreeFiles.none();
    private Map<String, FileStamp> read = Map.of();
    private Map<String, FileStamp> seen = Map.of();

    /**
     * A library of which nothing is read yet; {@code readers} supplies the evidence readers that trees may name, when
     * they are needed.
     */
    public LiveLibrary(TreeFolders folders, Supplier<List<? extends ReaderTerms>> readers) {
        this.folders = folders;
        this.readers = readers;
    }

    /** Whether any of the folders can be written to. */
    public boolean mayChange() {
        return folders.mayChange();
    }

    /** Reads the files again; the problems of the library are those of files that are invalid now. */
    public Library read() {
        read = folders.marks();
        seen = read;
        var now = folders.read(readers.get(), inForce);
        inForce = breaksLinks(now)
                ? new TreeFiles(inForce.files(), inForce.symptoms(), inForce.codes(), now.problems())
                : now;
        return inForce.library();
    }

    /** If a tree lost the target of another tree's link, all trees stay as they were. */
    private boolean breaksLinks(TreeFiles now) {
        return now.problems().stream()
                .filter(problem -> problem.rule() == Rule.LINK_LEADS_ON)
                .anyMatch(problem -> inForce.file(problem.file()).isPresent());
    }

    /**
     * Whether files changed, appeared or disappeared since they were read, and none did since the last call: a file
     * may be half written.
     */
    public boolean hasChanged() {
        var now = folders.marks();
        boolean isSettled = now.equals(seen);
        seen = now;
        return isSettled && !now.equals(read);
    }
}
