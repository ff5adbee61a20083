package org.troubletree.walk;

import java.util.Optional;
import org.troubletree.tree.Change;
import org.troubletree.tree.Library;

/**
 * Keeps the pages of unverified changes as they were carried out, because an edit of the tree must not remove the
 * page that closes them.
 */
final class RetainedPages {
    private RetainedPages() {}

    /** The library with these pages of the walk added. */
    static Library in(Library library, Walk walk) {
        var safe = library;
        for (var step : walk.unfinished()) {
            safe = in(safe, walk.library(), step);
        }
        return safe;
    }

    private static Library in(Library library, Library before, Step.CarriedOut step) {
        var kept = page(before, step);
        if (kept.isEmpty() || page(library, step).isPresent()) {
            return library;
        }
        var id = step.place().tree();
        return library.tree(id)
                .or(() -> before.tree(id))
                .map(tree -> library.with(tree.with(kept.get())))
                .orElse(library);
    }

    /** The page of the change that was carried out. */
    private static Optional<Change> page(Library library, Step.CarriedOut step) {
        return new Navigation(library)
                .node(step.place())
                .filter(Change.class::isInstance)
                .map(Change.class::cast)
                .filter(change -> ServerAction.of(change).equals(step.deed()));
    }
}
