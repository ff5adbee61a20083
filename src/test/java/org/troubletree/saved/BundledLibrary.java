package org.troubletree.saved;

import org.troubletree.evidence.Readers;
import org.troubletree.load.TreeFolders;
import org.troubletree.tree.Library;

/** The trees that are bundled with the program. */
final class BundledLibrary {
    private BundledLibrary() {}

    static Library library() {
        return TreeFolders.bundled().read(Readers.all()).library();
    }
}
