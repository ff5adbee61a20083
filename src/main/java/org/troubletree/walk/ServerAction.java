package org.troubletree.walk;

import org.troubletree.tree.Action;
import org.troubletree.tree.Change;

/** What was done to the server, independent of later edits of the tree. */
public record ServerAction(String title, Action action, String undo) {
    /** The action of this change. */
    public static ServerAction of(Change change) {
        return new ServerAction(change.title(), change.action(), change.undo());
    }
}
