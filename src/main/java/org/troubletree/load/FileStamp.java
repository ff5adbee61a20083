package org.troubletree.load;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** Shows, without reading a file, whether it changed. */
record FileStamp(FileTime changed, long size) {
    static FileStamp of(BasicFileAttributes file) {
        return new FileStamp(file.lastModifiedTime(), file.size());
    }
}
