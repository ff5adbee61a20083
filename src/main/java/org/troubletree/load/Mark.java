package org.troubletree.load;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** What tells, without reading it, that a file is another than before. */
record Mark(FileTime changed, long size) {
    static Mark of(BasicFileAttributes file) {
        return new Mark(file.lastModifiedTime(), file.size());
    }
}
