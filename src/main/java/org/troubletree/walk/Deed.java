package org.troubletree.walk;

import org.troubletree.tree.Action;
import org.troubletree.tree.Change;







/** What was done to the server, as it was done: an edit of the tree does not alter it. */
public record Deed(String title, Action action, String undo) {
    /** What carrying out this change does. */
    public static Deed of(Change change) {
        return new Deed(change.title(), change.action(), change.undo());
    }
}
