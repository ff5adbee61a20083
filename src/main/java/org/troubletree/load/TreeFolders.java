package org.troubletree.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.troubletree.tree.ReaderTerms;

/**
 * The places from which trees are read, in order. A tree of a later folder replaces one with the same id, so that a
 * person can have a better version of a bundled tree. The same holds for symptoms.
 */
public final class TreeFolders {
    static final String SYMPTOMS = "symptoms.json";
    static final String CODES = "codes.json";
    /** The schema of a tree, which may be beside the trees for editors. */
    public static final String SCHEMA = "tree.schema.json";

    /** The schema of a file of error codes. */
    static final String CODES_SCHEMA = "codes.schema.json";

    /** The files beside trees that are not trees. */
    static final List<String> OTHERS = List.of(SYMPTOMS, CODES, SCHEMA, CODES_SCHEMA);

    private final List<TreeSource> sources;

    private TreeFolders(List<TreeSource> sources) {
        this.sources = sources;
    }

    /** The trees that are bundled with the program. */
    public static TreeFolders bundled() {
        return of(new BundledSource(TreeFolders.class.getClassLoader()));
    }

    /** Without trees. */
    public static TreeFolders none() {
        return new TreeFolders(List.of());
    }

    static TreeFolders of(TreeSource source) {
        return new TreeFolders(List.of(source));
    }

    /** These places and then this folder, without its subfolders. */
    public TreeFolders and(Path folder) {
        var more = new ArrayList<>(sources);
        more.add(new FolderSource(folder));
        return new TreeFolders(List.copyOf(more));
    }

    /** Reads everything; {@code readers} are the evidence readers that trees may name. */
    public TreeFiles read(List<? extends ReaderTerms> readers) {
        return read(readers, TreeFiles.none());
    }

    /** The same; if a file is invalid now, its previous content is used. */
    TreeFiles read(List<? extends ReaderTerms> readers, TreeFiles before) {
        return new TreeCollector(readers, before).gather(sources);
    }

    boolean mayChange() {
        return sources.stream().anyMatch(TreeSource::mayChange);
    }

    /** The stamps of all files that may change. */
    Map<String, FileStamp> marks() {
        var marks = new HashMap<String, FileStamp>();
        sources.stream().filter(TreeSource::mayChange).forEach(source -> marks.putAll(source.marks()));
        return marks;
    }
}
