package org.troubletree.tree;

import java.util.List;
import java.util.Optional;

/**
 * What every node shows: a title, a text in small Markdown, the ids of the articles it rests on, and where the author
 * gave them, words for a support call and a note for a trainer.
 */
public record Page(
        String id, String title, String text, List<String> articles, Optional<Call> call, Optional<String> teach) {
    /** Copies the list of articles. */
    public Page {
        articles = List.copyOf(articles);
    }
}
