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

/** Why a walk could not be written, in a sentence that says what to do. */
final class WriteFailure {
    private WriteFailure() {}

    static String sentence(Path where, IOException fault) {
        return "The walk is not on disk: %s (%s). Go on; it is tried again with the next step."
                .formatted(reason(fault), where);
    }

    /** What is in the way, in a few words. */
    static String reason(IOException fault) {
        var said = lowerCaseReason(fault);
        if (said.contains("no space") || said.contains("not enough space") || said.contains("quota")) {
            return "the disk is full";
        }
        if (said.contains("file too large")) {
            return "the file may not grow any more";
        }
        return switch (fault) {
            case AccessDeniedException denied -> "nothing may be written there";
            case NoSuchFileException missing -> "the folder or file is gone";
            case NotDirectoryException file -> "a file stands where the folder should be";
            case FileAlreadyExistsException file -> "a file stands where the folder should be";
            default ->
                said.contains("read-only") || said.contains("not permitted") ? "nothing may be written there" : said;
        };
    }

    private static String lowerCaseReason(IOException fault) {
        var reason = fault instanceof FileSystemException system ? system.getReason() : fault.getMessage();
        return Objects.requireNonNullElse(reason, fault.toString()).toLowerCase(Locale.ROOT);
    }
}
