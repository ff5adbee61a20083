package org.troubletree.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.troubletree.evidence.Readers;
import org.troubletree.load.GoodTree;
import org.troubletree.load.LiveLibrary;
import org.troubletree.load.TreeFolders;

/** A folder with one tree, about post, that a test can edit. */
final class PostOffice {
    private PostOffice() {}

    static void write(Path folder, GoodTree tree) throws IOException {
        Files.writeString(folder.resolve("post-waits.json"), tree.text());
        Files.writeString(folder.resolve("symptoms.json"), """
                {"format": 1, "symptoms": [{"id": "mail-waits", "title": "Mail waits", "help": "It stays.", "icon": "question"}]}
                """);
    }

    static LiveLibrary trees(Path folder) {
        return new LiveLibrary(TreeFolders.none().and(folder), Readers::all);
    }
}
