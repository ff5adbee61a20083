package org.troubletree.cli;

import java.nio.file.Path;
import java.util.List;
import org.troubletree.evidence.Readers;
import org.troubletree.load.LiveLibrary;
import org.troubletree.load.TreeFiles;
import org.troubletree.load.TreeFolders;
import org.troubletree.tree.Library;

/** The trees that a command uses. */
public final class CommandTrees {
    private CommandTrees() {}

    /** Returns the bundled trees, for a window. */
    public static LiveLibrary bundled() {
        return liveLibrary(List.of());
    }

    static LiveLibrary liveLibrary(List<Path> folders) {
        return new LiveLibrary(treeFolders(folders), Readers::all);
    }

    static Library library(List<Path> folders) {
        return files(folders).library();
    }

    static TreeFiles files(List<Path> folders) {
        return treeFolders(folders).read(Readers.all());
    }

    /**
     * Returns the sources of the bundled trees and of these folders. A tree in a folder replaces the bundled tree
     * with the same id.
     */
    private static TreeFolders treeFolders(List<Path> folders) {
        var places = TreeFolders.bundled();
        for (var folder : folders) {
            places = places.and(folder);
        }
        return places;
    }
}
