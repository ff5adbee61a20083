package org.troubletree.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The texts under {@code src/test/resources/events}: one or more of each form, in our own words. */
public final class Fixtures {
    private static final Path FOLDER = Path.of("src/test/resources/events");

    private Fixtures() {}

    /** The text of that name. */
    public static String text(String name) {
        return read(FOLDER.resolve(name + ".txt"));
    }

    /** Every text. */
    public static List<String> all() {
        return all(FOLDER);
    }

    /** Every text of a folder, in the order of their names. */
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

    /** The text of a file. */
    public static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
