package org.troubletree.load;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A place that contains tree files. */
interface TreeSource {
    /** The name of the place in problems. */
    String name();

    /** The names of the files that end in {@code .json}. */
    List<String> files() throws IOException;

    /** Whether the files may change while the program runs. */
    boolean mayChange();

    /** The stamp of each file, without those that cannot be examined now. */
    Map<String, FileStamp> marks();

    /** The content of a file; if it is too large, one byte more than the limit. */
    byte[] content(String file) throws IOException;
}
