package org.troubletree.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Texts under {@code src/test/resources/events}, one or more for each form, written for this project. */
public final class Fixtures {
    private static final Path FOLDER = Path.of("src/test/resources/events");

    private Fixtures() {}

    /** Returns the text with that name. */
    public static String text(String name) {
        return read(FOLDER.resolve(name + ".txt"));
    }

    /** Returns all texts. */
    public static List<String> all() {
        return all(FOLDER);
    }

    /** Returns all texts of a folder, ordered by file name. */
    public static List<String> all(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Fixtures::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of a file. */
    public static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
