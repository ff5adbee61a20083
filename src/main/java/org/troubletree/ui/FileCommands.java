package org.troubletree.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.troubletree.event.EventText;

/** Reads and writes files on a worker; what came of it is told on the screen's thread. */
final class FileCommands {
    /** Bytes; a log up to this size is read whole, and all of its events are told. */
    static final long SMALL_LOG = 8L << 20;

    /** Bytes; other evidence than a log is read whole or not at all. */
    static final long LONGEST = 64L << 20;

    private final UserPrompts prompts;
    private final Background background;

    FileCommands(UserPrompts prompts, Background background) {
        this.prompts = prompts;
        this.background = background;
    }

    /** Lets the person choose a file, and hands its text over. */
    void open(String title, Consumer<String> text) {
        prompts.fileToOpen(title).ifPresent(file -> read(file, text));
    }

    /** Hands the text of the file over, or tells why it cannot be read. */
    void read(Path file, Consumer<String> text) {
        read(file, FileCommands::text, text);
    }

    /** Lets the person choose a file of events, and hands it over. */
    void openEvents(String title, BiConsumer<Path, EvidenceSource> events) {
        prompts.fileToOpen(title).ifPresent(file -> readEvents(file, events));
    }

    /** Hands a file of events over: its text, or the file as it is opened where it is long. */
    void readEvents(Path file, BiConsumer<Path, EvidenceSource> events) {
        read(file, FileCommands::events, pasted -> events.accept(file, pasted));
    }

    /** Makes something of a file. */
    private interface FileRead<T> {
        T of(Path file) throws IOException;
    }

    private <T> void read(Path file, FileRead<T> reading, Consumer<T> taken) {
        background.worker().execute(() -> {
            try {
                var read = reading.of(file);
                background.screen().execute(() -> taken.accept(read));
            } catch (IOException e) {
                background.screen().execute(() -> unreadable(file, e));
            }
        });
    }

    /** Tells why a file cannot be read. */
    void unreadable(Path file, IOException problem) {
        prompts.tell("The file could not be read", sentence(file, problem));
    }

    private static EvidenceSource events(Path file) throws IOException {
        return Files.isDirectory(file) || Files.size(file) <= SMALL_LOG
                ? new EvidenceSource.Text(someText(file))
                : EvidenceSource.Log.unread(LogFile.of(file));
    }

    private static String someText(Path file) throws IOException {
        var text = text(file);
        if (text.isBlank()) {
            throw new IOException(
                    "there is nothing in it; save the log once more in Event Viewer, or copy the events and paste them");
        }
        return text;
    }

    private static String text(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        if (Files.size(file) > LONGEST) {
            throw new IOException(
                    "it is longer than %d MB; open it in an editor, and copy from it only the hours in question here"
                            .formatted(LONGEST >> 20));
        }
        return EventText.decode(Files.readAllBytes(file));
    }

    /** Lets the person choose where, and writes the text there, which is made on the worker; {@code then} is done on the screen once it is written. */
    void save(String title, String suggested, Supplier<String> text, Runnable then) {
        prompts.fileToSave(title, suggested).ifPresent(file -> write(file, text, then));
    }

    private void write(Path file, Supplier<String> text, Runnable then) {
        background.worker().execute(() -> {
            try {
                // half a letter in a stranger's text becomes a question mark, where writeString refuses it
                Files.write(file, text.get().getBytes(StandardCharsets.UTF_8));
                background.screen().execute(() -> {
                    prompts.tell("Saved", "It is written to " + file.toAbsolutePath() + ".");
                    then.run();
                });
            } catch (IOException e) {
                background.screen().execute(() -> prompts.tell("The file could not be written", sentence(file, e)));
            }
        });
    }

    private static String sentence(Path file, IOException problem) {
        return file.getFileName()
                + ": "
                + switch (problem) {
                    case NoSuchFileException missing -> "there is no such file or folder.";
                    case AccessDeniedException denied -> "the system does not allow it.";
                    default -> problem.getMessage() + ".";
                };
    }
}
