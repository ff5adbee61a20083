package org.troubletree.ui.page;

import org.troubletree.walk.Guard;
import org.troubletree.walk.Guard.GuardPart;

/** Receives what a person does in the parts of a change. */
interface GuardKeeper {
    /** The guard of the walk, with the value that is typed as verification. */
    Guard guard();

    /** A part was done. {@code typed} is the old value or state, and empty for other parts. */
    void keep(GuardPart part, String typed);

    /** A part is withdrawn. */
    void withdraw(GuardPart part);

    /** A value was typed as verification. */
    void readBack(String typed);

    /** Something was typed that is not recorded yet. */
    void redraw();
}
