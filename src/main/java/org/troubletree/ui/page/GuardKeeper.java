package org.troubletree.ui.page;

import org.troubletree.walk.Guard;

/** Keeps the guard of a change while its parts are done. */
interface GuardKeeper {
    /** The guard as it stands. */
    Guard guard();

    /** Another guard, with the same part still at hand. */
    void become(Guard next);

    /** Another guard, and on to the first part that is open. */
    void goOn(Guard next);
}
