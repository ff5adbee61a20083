package org.troubletree.cli;

import org.troubletree.event.EventText;
import org.troubletree.log.LogScanner;
import org.troubletree.log.ProgressListener;
import org.troubletree.log.ProgressListener.Continuation;
import org.troubletree.log.ScannedLog;


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

/** A file that is named on the command line; {@code -} is standard input. */
record Input(String name, InputStream standardInput) {
    /** What fits into memory as text several times over. */
    private static final int MOST_BYTES = 256 << 20;

    /** A log up to this size is read whole, and all of its events are told. */
    private static final int SMALL_LOG = 8 << 20;

    /** What was read from it, or why it could not be read. */
    sealed interface Content<T> {
        /** What was read. */
        record Taken<T>(T value) implements Content<T> {}

        /** Why nothing was, in a sentence. */
        record Unreadable<T>(String reason) implements Content<T> {}
    }

    /** An event log as it can be taken in. */
    sealed interface EventLog {
        /** A small one, whole. */
        record Text(String text) implements EventLog {}

        /** What was found in one too large to be taken as one text. */
        record Large(ScannedLog log) implements EventLog {}
    }

    /** All of it as text, where that is not too large. */
    Content<String> content() {
        return read(in -> {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES
                    ? unreadable("it is larger than %d MB".formatted(MOST_BYTES >> 20))
                    : new Content.Taken<>(EventText.decode(bytes));
        });
    }

    /** An event log of any size: as text where it is small. It ends where it is interrupted. */
    Content<EventLog> log(LogScanner scan, ProgressListener watch, Interruption interruption) {
        return read(file -> {
            var in = interruption.stoppable(file);
            var beginning = in.readNBytes(SMALL_LOG + 1);
            if (beginning.length <= SMALL_LOG) {
                return new Content.Taken<>(new EventLog.Text(EventText.decode(beginning)));
            }
            var whole = new SequenceInputStream(new ByteArrayInputStream(beginning), in);
            return new Content.Taken<>(new EventLog.Large(
                    scan.scan(whole, reached -> interruption.isOn() ? Continuation.STOP : watch.onProgress(reached))));
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
    private interface Reading<T> {
        Content<T> of(InputStream in) throws IOException;
    }

    private <T> Content<T> read(Reading<T> reading) {
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

    private <T> Content<T> open(Reading<T> reading) throws IOException {
        if (!name.equals("-") && Files.isDirectory(Path.of(name))) {
            return unreadable("it is a folder");
        }
        try (var in = name.equals("-") ? standardInput : Files.newInputStream(Path.of(name))) {
            return reading.of(in);
        }
    }

    private <T> Content<T> unreadable(String why) {
        return new Content.Unreadable<>("%s cannot be read: %s.".formatted(name, why));
    }
}
