package org.troubletree.cli;

import java.nio.file.Path;
import java.util.List;
import org.troubletree.evidence.Readers;
import org.troubletree.load.TreeFiles;
import org.troubletree.load.TreeFolders;
import org.troubletree.tree.Library;

/** The trees that a command works with. */
public final class Trees {
    private Trees() {}

    /** The trees that the program brings along. */
    public static Library bundled() {
        return library(List.of());
    }

    static Library library(List<Path> folders) {
        return files(folders).library();
    }

    /** The bundled trees and, in their place where they have the same id, those of the folders. */
    static TreeFiles files(List<Path> folders) {
        var places = TreeFolders.bundled();
        for (var folder : folders) {
            places = places.and(folder);
        }
        return places.read(Readers.all());
    }
}
