package org.troubletree.load;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A place that holds files of trees. */
interface TreeSource {
    /** What the place is called in problems. */
    String name();

    /** The files that end in {@code .json}, by name. */
    List<String> files() throws IOException;

    /** Whether somebody may write to it while the program runs. */
    boolean mayChange();

    /** What tells of each file whether it changed; none of those that cannot be looked at now. */
    Map<String, FileStamp> marks();

    /** The content of one of them, or one byte more than may be read when it is larger. */
    byte[] content(String file) throws IOException;
}
