package org.troubletree.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;

/** The space for a page, measured in units of the text size: text twice as large means half the space. */
enum SizeClass {
    /** Two columns, and space for every line of help. */
    AMPLE,
    /** Two columns with wide gaps. */
    WIDE,
    /** Two columns with narrow gaps. */
    CLOSE,
    /** Two columns in which parts replace each other. */
    TIGHT,
    /** One column. */
    NARROW;

    private static final int TWO_COLUMNS = 560;
    private static final Dimension CLOSE_FROM = new Dimension(720, 520);
    private static final Dimension WIDE_FROM = new Dimension(900, 600);
    private static final Dimension AMPLE_FROM = new Dimension(1000, 820);

    static SizeClass of(Dimension size) {
        var room = new Dimension(UIScale.unscale(size.width), UIScale.unscale(size.height));
        if (room.width < TWO_COLUMNS) {
            return NARROW;
        }
        if (holds(room, AMPLE_FROM)) {
            return AMPLE;
        }
        return holds(room, WIDE_FROM) ? WIDE : holds(room, CLOSE_FROM) ? CLOSE : TIGHT;
    }

    private static boolean holds(Dimension room, Dimension least) {
        return room.width >= least.width && room.height >= least.height;
    }

    /** Whether there is space for optional lines. */
    boolean isAiry() {
        return this == AMPLE || this == WIDE;
    }

    /** Whether symptoms and events are shown side by side. */
    boolean showsAll() {
        return isAiry() || this == CLOSE;
    }
}
