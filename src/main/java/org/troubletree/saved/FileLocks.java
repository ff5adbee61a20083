package org.troubletree.saved;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * Locks on the walk files of a folder, so that two windows do not write the same walk. A lock is one byte of a shared
 * lock file and ends with the process. A lock on the walk file itself would be lost on POSIX systems as soon as the
 * program opens and closes that file again.
 */
final class FileLocks {
    private static final String NAME = ".lock";

    private final Path folder;
    private Optional<FileChannel> channel = Optional.empty();

    FileLocks(Path folder) {
        this.folder = folder;
    }

    /** Returns a lock for the walk file of that name, or empty if another window has it. */
    Optional<FileLock> tryLock(String name) throws IOException {
        try {
            return Optional.ofNullable(channel().tryLock(lockPosition(name), 1, false));
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private FileChannel channel() throws IOException {
        if (channel.isEmpty()) {
            channel = Optional.of(FileChannel.open(folder.resolve(NAME), CREATE, WRITE));
        }
        return channel.get();
    }

    private static long lockPosition(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).getMostSignificantBits() >>> 2;
    }
}
