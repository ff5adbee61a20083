package org.troubletree.walk;

import java.util.Optional;
import org.troubletree.tree.Change;
import org.troubletree.tree.Library;

/** Keeps at hand the pages of changes that are not read back, as they were carried out: an edit must not take away what closes them. */
final class RetainedPages {
    private RetainedPages() {}

    /** That library with such pages of the walk. */
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

    /** The page that does what was carried out. */
    private static Optional<Change> page(Library library, Step.CarriedOut step) {
        return new Navigation(library)
                .node(step.place())
                .filter(Change.class::isInstance)
                .map(Change.class::cast)
                .filter(change -> ServerAction.of(change).equals(step.deed()));
    }
}
