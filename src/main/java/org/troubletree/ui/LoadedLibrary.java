package org.troubletree.ui;

import java.util.List;
import org.troubletree.match.ErrorCodes;
import org.troubletree.match.Matcher;
import org.troubletree.tree.Library;

/** The loaded trees, their matcher, and the known error codes. */
record LoadedLibrary(Library library, Matcher matcher, ErrorCodes codes) {
    /** Without any tree. */
    static LoadedLibrary none() {
        return of(Library.of(List.of(), List.of(), List.of()));
    }

    /** Builds the matcher. Slow for many trees: call it in the background. */
    static LoadedLibrary of(Library library) {
        return new LoadedLibrary(library, Matcher.of(library), ErrorCodes.of(library.codes()));
    }
}
