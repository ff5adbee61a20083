package org.troubletree.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.troubletree.event.EventText;

/** A file that is named on the command line; {@code -} is standard input. */
record Input(String name, InputStream standardInput) {
    /** What fits into memory as text several times over. */
    private static final int MOST_BYTES = 256 << 20;

    /** What was read from it, or why it could not be read. */
    sealed interface Content {
        /** The text. */
        record Text(String text) implements Content {}

        /** Why there is none, in a sentence. */
        record Unreadable(String reason) implements Content {}
    }

    Content content() {
        try {
            return text();
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

    private Content text() throws IOException {
        if (!name.equals("-") && Files.isDirectory(Path.of(name))) {
            return unreadable("it is a folder");
        }
        try (var in = name.equals("-") ? standardInput : Files.newInputStream(Path.of(name))) {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES
                    ? unreadable("it is larger than %d MB".formatted(MOST_BYTES >> 20))
                    : new Content.Text(EventText.decode(bytes));
        }
    }

    private Content unreadable(String why) {
        return new Content.Unreadable("%s cannot be read: %s.".formatted(name, why));
    }
}
