package org.troubletree.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.troubletree.tree.ReaderTerms;

/**
 * The places trees are read from, in order. A tree of a later folder takes the place of one with the same id that came
 * before: so a person can carry a better version of a tree that comes with the program. Symptoms go the same way.
 */
public final class TreeFolders {
    static final String SYMPTOMS = "symptoms.json";
    static final String CODES = "codes.json";
    /** The schema of a tree: may stand beside the trees, for editors. */
    public static final String SCHEMA = "tree.schema.json";

    /** The schema of a file of error codes, likewise. */
    static final String CODES_SCHEMA = "codes.schema.json";

    /** What stands beside trees and is none. */
    static final List<String> OTHERS = List.of(SYMPTOMS, CODES, SCHEMA, CODES_SCHEMA);

    private final List<TreeSource> sources;

    private TreeFolders(List<TreeSource> sources) {
        this.sources = sources;
    }

    /** The trees that come with the program. */
    public static TreeFolders bundled() {
        return of(new BundledSource(TreeFolders.class.getClassLoader()));
    }

    /** No trees yet. */
    public static TreeFolders none() {
        return new TreeFolders(List.of());
    }

    static TreeFolders of(TreeSource source) {
        return new TreeFolders(List.of(source));
    }

    /** These places and a folder after them. Files below its own folders are not read. */
    public TreeFolders and(Path folder) {
        var more = new ArrayList<>(sources);
        more.add(new FolderSource(folder));
        return new TreeFolders(List.copyOf(more));
    }

    /** Reads everything; {@code readers} are the readers of evidence that trees may ask for. */
    public TreeFiles read(List<? extends ReaderTerms> readers) {
        return read(readers, TreeFiles.none());
    }

    /** The same; where a file is not sound now, what was read from it before is taken. */
    TreeFiles read(List<? extends ReaderTerms> readers, TreeFiles before) {
        return new TreeCollector(readers, before).gather(sources);
    }

    boolean mayChange() {
        return sources.stream().anyMatch(TreeSource::mayChange);
    }

    /** What tells of each file that may change whether it did. */
    Map<String, FileStamp> marks() {
        var marks = new HashMap<String, FileStamp>();
        sources.stream().filter(TreeSource::mayChange).forEach(source -> marks.putAll(source.marks()));
        return marks;
    }
}
