package org.troubletree.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.troubletree.event.EventText;
import org.troubletree.log.LogScanner;
import org.troubletree.log.ProgressListener;
import org.troubletree.log.ProgressListener.Continuation;
import org.troubletree.log.ScannedLog;

/** A file given on the command line. The name {@code -} is standard input. */
record InputFile(String name, InputStream standardInput) {
    /** Maximum size of a text in bytes. Several copies of such a text fit into memory. */
    private static final int MAX_BYTES = 256 << 20;

    /** Maximum size in bytes of a log that is read completely and whose events are all listed. */
    private static final int MAX_WHOLE_LOG_BYTES = 8 << 20;

    /** The content, or why the file cannot be read. */
    sealed interface InputContent<T> {
        /** The content. */
        record ReadContent<T>(T value) implements InputContent<T> {}

        /** The reason, as a sentence. */
        record UnreadableContent<T>(String reason) implements InputContent<T> {}
    }

    /** The content of an event log. */
    sealed interface LogContent {
        /** The whole text of a small log. */
        record WholeLogText(String text) implements LogContent {}

        /** The events found in a large log. */
        record LargeLog(ScannedLog log) implements LogContent {}
    }

    /** Returns the file as text, unless it is too large. */
    InputContent<String> readText() {
        return read(in -> {
            var bytes = in.readNBytes(MAX_BYTES + 1);
            return bytes.length > MAX_BYTES
                    ? unreadable("it is larger than %d MB".formatted(MAX_BYTES >> 20))
                    : new InputContent.ReadContent<>(EventText.decode(bytes));
        });
    }

    /** Returns the content of an event log of any size. An interruption ends the reading. */
    InputContent<LogContent> readLog(LogScanner scan, ProgressListener watch, Interruption interruption) {
        return read(file -> {
            var in = interruption.cancellable(file);
            var beginning = in.readNBytes(MAX_WHOLE_LOG_BYTES + 1);
            if (beginning.length <= MAX_WHOLE_LOG_BYTES) {
                return new InputContent.ReadContent<>(new LogContent.WholeLogText(EventText.decode(beginning)));
            }
            var whole = new SequenceInputStream(new ByteArrayInputStream(beginning), in);
            return new InputContent.ReadContent<>(new LogContent.LargeLog(scan.scan(
                    whole, reached -> interruption.isInterrupted() ? Continuation.STOP : watch.onProgress(reached))));
        });
    }

    /** Returns the size in bytes, if it is known before reading. */
    OptionalLong size() {
        try {
            return name.equals("-") ? OptionalLong.empty() : OptionalLong.of(Files.size(Path.of(name)));
        } catch (IOException | InvalidPathException unknown) {
            return OptionalLong.empty();
        }
    }

    /** Turns the bytes of the file into content. */
    private interface ContentParser<T> {
        InputContent<T> parse(InputStream in) throws IOException;
    }

    private <T> InputContent<T> read(ContentParser<T> reading) {
        try {
            return open(reading);
        } catch (NoSuchFileException missing) {
            return unreadable("there is no such file");
        } catch (AccessDeniedException denied) {
            return unreadable("access to it is denied");
        } catch (IOException fault) {
            return unreadable(String.valueOf(fault.getMessage()));
        } catch (InvalidPathException odd) {
            return unreadable("that is no name of a file");
        }
    }

    private <T> InputContent<T> open(ContentParser<T> reading) throws IOException {
        if (!name.equals("-") && Files.isDirectory(Path.of(name))) {
            return unreadable("it is a folder");
        }
        try (var in = name.equals("-") ? standardInput : Files.newInputStream(Path.of(name))) {
            return reading.parse(in);
        }
    }

    private <T> InputContent<T> unreadable(String why) {
        return new InputContent.UnreadableContent<>("%s cannot be read: %s.".formatted(name, why));
    }
}
