package org.troubletree.tree;

import java.util.List;
import java.util.Optional;

/**
 * The content that every node has: a title, a text in restricted Markdown, the ids of its articles and, if the author
 * wrote them, text for a support call and a note for a trainer.
 */
public record Page(
        String id, String title, String text, List<String> articles, Optional<Call> call, Optional<String> teach) {
    /** Copies the list of articles. */
    public Page {
        articles = List.copyOf(articles);
    }
}
