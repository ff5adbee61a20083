package org.troubletree.walk;

import org.troubletree.tree.Action;
import org.troubletree.tree.Change;

/** What was done to the server, as it was done: an edit of the tree does not alter it. */
public record ServerAction(String title, Action action, String undo) {
    /** What carrying out this change does. */
    public static ServerAction of(Change change) {
        return new ServerAction(change.title(), change.action(), change.undo());
    }
}
