package org.troubletree.saved;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The last complete line of a walk file. It is found from the end of the file, without reading the rest. */
final class LastEntry {
    private static final int FIRST_READ_BYTES = 8 << 10;
    private static final int MAX_READ_BYTES = 96 << 20;

    /** Reads only the summary of an entry. */
    private static final JsonMapping<WalkSummary> SUMMARY =
            members -> members.object("stands", WalkSummary::map, Function.identity());

    private final byte[] line;
    private final long completeLength;

    private LastEntry(byte[] line, long completeLength) {
        this.line = line;
        this.completeLength = completeLength;
    }

    /** Returns the summary in the last complete line of the file, or empty if it cannot be read. */
    static Optional<WalkSummary> readSummary(Path file) {
        try {
            var line = readFrom(file).line;
            return line.length == 0
                    ? Optional.empty()
                    : Optional.of(SUMMARY.map(new ReadMembers<>("", JournalEntry.parse(line))));
        } catch (IOException | InvalidWalkException e) {
            return Optional.empty();
        }
    }

    /** Returns the number of bytes up to the end of the last complete line. */
    long completeLength() {
        return completeLength;
    }

    static LastEntry readFrom(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            for (long bytesToRead = FIRST_READ_BYTES; ; bytesToRead *= 2) {
                var bytes = readEnd(channel, size, (int) Math.min(size, bytesToRead));
                int last = lastLineEnd(bytes, bytes.length);
                int before = lastLineEnd(bytes, last);
                if (before >= 0 || bytes.length == size || bytesToRead > MAX_READ_BYTES) {
                    return last < 0
                            ? new LastEntry(new byte[0], 0)
                            : new LastEntry(
                                    Arrays.copyOfRange(bytes, before + 1, last), size - bytes.length + last + 1);
                }
            }
        }
    }

    private static byte[] readEnd(FileChannel channel, long size, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, size - length + bytes.position()) < 0) {
                return Arrays.copyOf(bytes.array(), bytes.position());
            }
        }
        return bytes.array();
    }

    private static int lastLineEnd(byte[] bytes, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }
}
