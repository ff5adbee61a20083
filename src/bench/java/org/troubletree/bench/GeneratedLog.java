package org.troubletree.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * A generated event log of any size in the form that Event Viewer copies. A few percent of its events are known to a
 * tree.
 */
final class GeneratedLog {
    private static final int KNOWN_IN_A_HUNDRED = 2;

    /** The share of known events, as text. */
    static final String SHARE_OF_KNOWN_EVENTS = KNOWN_IN_A_HUNDRED + " events in 100 known";

    private static final String RECORD = """
            Event Type:\tWarning
            Event Source:\t%s
            Event Category:\t%s
            Event ID:\t%d
            Date:\t\t%d/%d/2000
            Time:\t\t%d:%02d:%02d AM
            User:\t\tN/A
            Computer:\tSERVER%02d
            Description:
            %s

            """.replace("\n", "\r\n");
    private static final List<MessageSample> KNOWN_MESSAGES = List.of(
            new MessageSample(
                    "MSExchangeIMC",
                    "Internal Processing",
                    4094,
                    "The error 0x8004011d occurred while trying to refresh network connections to the Information Store."),
            new MessageSample(
                    "MSExchangeMTA",
                    "Operating System",
                    9405,
                    "An unexpected error has occurred which may cause the MTA to terminate. Error: Out of Semaphores."),
            new MessageSample(
                    "MSExchangeMSMI", "General", 2384, "The thread was ended while a message was worked on."));
    private final Random random = new Random(4116);

    private record MessageSample(String source, String category, int id, String text) {}

    /** Writes at least {@code megabytes} to the file, with the same content in every run. */
    static void write(Path file, int megabytes) throws IOException {
        new GeneratedLog().writeTo(file, megabytes * 1_000_000L);
    }

    private void writeTo(Path file, long size) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            for (long written = 0; written < size; ) {
                var record = record();
                out.write(record);
                written += record.length();
            }
        }
    }

    private String record() {
        var known = random.nextInt(100) < KNOWN_IN_A_HUNDRED
                ? KNOWN_MESSAGES.get(random.nextInt(KNOWN_MESSAGES.size()))
                : unknownMessage();
        return RECORD.formatted(
                known.source(),
                known.category(),
                known.id(),
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                1 + random.nextInt(11),
                random.nextInt(60),
                random.nextInt(60),
                random.nextInt(20),
                known.text());
    }

    private MessageSample unknownMessage() {
        var source = "Service%03d".formatted(random.nextInt(300));
        return new MessageSample(source, "None", 1 + random.nextInt(12_000), sentence(8 + random.nextInt(30)));
    }

    private String sentence(int words) {
        var text = new StringBuilder();
        for (int word = 0; word < words; word++) {
            text.append(GeneratedWords.commonWord(random)).append(' ');
        }
        return text.append("(error ")
                .append(random.nextInt(10_000))
                .append(").")
                .toString();
    }
}
