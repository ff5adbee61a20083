package org.troubletree.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;

/** How much room there is, measured in text of the size at hand: twice the text is half the room. */
enum SizeClass {
    /** Two columns, and room for every line of help. */
    AMPLE,
    /** Two columns, and air. */
    WIDE,
    /** Two columns, close. */
    CLOSE,
    /** Two columns, where one thing takes the place of another. */
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

    /** Whether there is room for what may be missing. */
    boolean isAiry() {
        return this == AMPLE || this == WIDE;
    }

    /** Whether symptoms and events can be seen beside each other. */
    boolean showsAll() {
        return isAiry() || this == CLOSE;
    }
}
