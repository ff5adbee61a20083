package org.troubletree.ui;

import java.util.List;
import org.troubletree.match.ErrorCodes;
import org.troubletree.match.Matcher;
import org.troubletree.tree.Library;

/** The trees at hand, what matches events against them, and the error codes that are known. */
record LoadedLibrary(Library library, Matcher matcher, ErrorCodes codes) {
    /** Knows no tree yet. */
    static LoadedLibrary none() {
        return of(Library.of(List.of(), List.of(), List.of()));
    }

    /** Takes a while for many trees, and belongs in the background. */
    static LoadedLibrary of(Library library) {
        return new LoadedLibrary(library, Matcher.of(library), ErrorCodes.of(library.codes()));
    }
}
