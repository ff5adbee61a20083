package org.troubletree.load;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** What tells, without reading it, that a file is another than before. */
record FileStamp(FileTime changed, long size) {
    static FileStamp of(BasicFileAttributes file) {
        return new FileStamp(file.lastModifiedTime(), file.size());
    }
}
