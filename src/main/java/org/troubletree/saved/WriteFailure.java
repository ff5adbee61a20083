package org.troubletree.saved;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** Describes why a walk file could not be written or read. */
final class WriteFailure {
    private WriteFailure() {}

    static String sentence(Path where, IOException failure) {
        return "The walk is not on disk: %s (%s). Go on; it is tried again with the next step."
                .formatted(reason(failure), where);
    }

    /** Returns the reason in a few words. */
    static String reason(IOException failure) {
        var text = lowerCaseReason(failure);
        if (text.contains("no space") || text.contains("not enough space") || text.contains("quota")) {
            return "the disk is full";
        }
        if (text.contains("file too large")) {
            return "the file may not grow any more";
        }
        return switch (failure) {
            case AccessDeniedException denied -> "nothing may be written there";
            case NoSuchFileException missing -> "the folder or file is gone";
            case NotDirectoryException file -> "a file stands where the folder should be";
            case FileAlreadyExistsException file -> "a file stands where the folder should be";
            default ->
                text.contains("read-only") || text.contains("not permitted") ? "nothing may be written there" : text;
        };
    }

    private static String lowerCaseReason(IOException failure) {
        var reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return Objects.requireNonNullElse(reason, failure.toString()).toLowerCase(Locale.ROOT);
    }
}
