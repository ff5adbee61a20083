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

/** A file that is named on the command line; {@code -} is standard input. */
record InputFile(String name, InputStream standardInput) {
    /** What fits into memory as text several times over. */
    private static final int MAX_BYTES = 256 << 20;

    /** A log up to this size is read whole, and all of its events are told. */
    private static final int MAX_WHOLE_LOG_BYTES = 8 << 20;

    /** What was read from it, or why it could not be read. */
    sealed interface InputContent<T> {
        /** What was read. */
        record ReadContent<T>(T value) implements InputContent<T> {}

        /** Why nothing was, in a sentence. */
        record UnreadableContent<T>(String reason) implements InputContent<T> {}
    }

    /** An event log as it can be taken in. */
    sealed interface LogContent {
        /** A small one, whole. */
        record WholeLogText(String text) implements LogContent {}

        /** What was found in one too large to be taken as one text. */
        record LargeLog(ScannedLog log) implements LogContent {}
    }

    /** All of it as text, where that is not too large. */
    InputContent<String> readText() {
        return read(in -> {
            var bytes = in.readNBytes(MAX_BYTES + 1);
            return bytes.length > MAX_BYTES
                    ? unreadable("it is larger than %d MB".formatted(MAX_BYTES >> 20))
                    : new InputContent.ReadContent<>(EventText.decode(bytes));
        });
    }

    /** An event log of any size: as text where it is small. It ends where it is interrupted. */
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

    /** How many bytes it has, where that is known before it is read. */
    OptionalLong size() {
        try {
            return name.equals("-") ? OptionalLong.empty() : OptionalLong.of(Files.size(Path.of(name)));
        } catch (IOException | InvalidPathException unknown) {
            return OptionalLong.empty();
        }
    }

    /** Makes content of its bytes. */
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
