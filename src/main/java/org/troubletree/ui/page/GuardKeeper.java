package org.troubletree.ui.page;

import org.troubletree.walk.Guard;
import org.troubletree.walk.Guard.GuardPart;

/** Where the parts of a change are drawn, and what is done in them is handed on. */
interface GuardKeeper {
    /** The guard as the walk has it, with what is typed as read back. */
    Guard guard();

    /** A part was done; typed is the old value or state, and empty for the other parts. */
    void keep(GuardPart part, String typed);

    /** A part is taken back. */
    void withdraw(GuardPart part);

    /** Something was typed as read back. */
    void readBack(String typed);

    /** Something else was typed that is not recorded yet. */
    void redraw();
}
