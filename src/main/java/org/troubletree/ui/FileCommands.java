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

/** Reads and writes files on a worker, and reports the result on the screen's thread. */
final class FileCommands {
    /** In bytes. A log up to this size is read whole, and all of its events are listed. */
    static final long SMALL_LOG = 8L << 20;

    /** In bytes. Evidence other than logs is refused above this size. */
    static final long LONGEST = 64L << 20;

    private final UserPrompts prompts;
    private final Background background;

    FileCommands(UserPrompts prompts, Background background) {
        this.prompts = prompts;
        this.background = background;
    }

    /** Lets the person choose a file, and passes its text on. */
    void open(String title, Consumer<String> text) {
        prompts.fileToOpen(title).ifPresent(file -> read(file, text));
    }

    /** Passes the text of the file on, or says why it cannot be read. */
    void read(Path file, Consumer<String> text) {
        read(file, FileCommands::text, text);
    }

    /** Lets the person choose a file with events, and passes it on. */
    void openEvents(String title, BiConsumer<Path, EvidenceSource> events) {
        prompts.fileToOpen(title).ifPresent(file -> readEvents(file, events));
    }

    /** Passes a file with events on: its text, or for a long file the open log. */
    void readEvents(Path file, BiConsumer<Path, EvidenceSource> events) {
        read(file, FileCommands::events, pasted -> events.accept(file, pasted));
    }

    /** Reads a file into a value. */
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

    /** Says why a file cannot be read. */
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

    /**
     * Lets the person choose a file and writes the text, which is made on the worker. {@code then} runs on the
     * screen's thread after the file was written.
     */
    void save(String title, String suggested, Supplier<String> text, Runnable then) {
        prompts.fileToSave(title, suggested).ifPresent(file -> write(file, text, then));
    }

    private void write(Path file, Supplier<String> text, Runnable then) {
        background.worker().execute(() -> {
            try {
                // An unpaired surrogate in pasted text becomes a question mark; writeString would refuse it.
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
