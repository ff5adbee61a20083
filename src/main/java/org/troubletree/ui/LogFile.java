package org.troubletree.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.troubletree.event.EventText;
import org.troubletree.log.CancellableStream;

/** A log file that is too long to be held as text: its name, its size in bytes, its first lines, and its content. */
record LogFile(String name, long bytes, String beginning, Content content) {
    private static final int BEGINNING = 1 << 16;

    /** The content of the file, from its first byte on. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    static LogFile of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var beginning = PasteBox.beginning(EventText.decode(wholeLines(in.readNBytes(BEGINNING))));
            return new LogFile(
                    file.toAbsolutePath().getFileName().toString(),
                    Files.size(file),
                    beginning,
                    () -> Files.newInputStream(file));
        }
    }

    /** Removes the last line, which may end within a character; otherwise UTF-8 would not be recognized. */
    private static byte[] wholeLines(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        int lines = EventText.wideEncoding(bytes).isPresent() ? end & ~1 : end;
        return Arrays.copyOf(bytes, lines > 0 ? lines : bytes.length);
    }

    /** Opens all of the file; the stream can be cancelled. */
    CancellableStream open() throws IOException {
        return new CancellableStream(content.open());
    }
}
