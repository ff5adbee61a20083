package org.troubletree.ui;

import org.troubletree.match.ErrorCodes;
import org.troubletree.match.Matcher;
import org.troubletree.tree.Library;








import java.util.List;

/** The trees at hand, what matches events against them, and the error codes that are known. */
record Knowledge(Library library, Matcher matcher, ErrorCodes codes) {
    /** Knows no tree yet. */
    static Knowledge none() {
        return of(Library.of(List.of(), List.of(), List.of()));
    }

    /** Takes a while for many trees, and belongs in the background. */
    static Knowledge of(Library library) {
        return new Knowledge(library, Matcher.of(library), ErrorCodes.of(library.codes()));
    }
}
