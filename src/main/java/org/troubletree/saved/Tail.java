package org.troubletree.saved;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The last whole line of a file, found from its end. */
final class Tail {
    private static final int PIECE = 8 << 10;
    private static final int LONGEST = 96 << 20;

    /** Of the line only the summary is read. */
    private static final JsonMapping<Standing> SUMMARY =
            members -> members.object("stands", Standing::map, Function.identity());

    private final byte[] line;
    private final long whole;

    private Tail(byte[] line, long whole) {
        this.line = line;
        this.whole = whole;
    }

    /** Where the walk of the file stands, by its last line; empty where that cannot be read. */
    static Optional<Standing> standing(Path file) {
        try {
            var line = of(file).line;
            return line.length == 0
                    ? Optional.empty()
                    : Optional.of(SUMMARY.map(new ReadMembers<>("", Line.parse(line))));
        } catch (IOException | Unreadable e) {
            return Optional.empty();
        }
    }

    /** How many bytes of the file are whole lines. */
    long whole() {
        return whole;
    }

    static Tail of(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            for (long piece = PIECE; ; piece *= 2) {
                var bytes = end(channel, size, (int) Math.min(size, piece));
                int last = lastLineEnd(bytes, bytes.length);
                int before = lastLineEnd(bytes, last);
                if (before >= 0 || bytes.length == size || piece > LONGEST) {
                    return last < 0
                            ? new Tail(new byte[0], 0)
                            : new Tail(Arrays.copyOfRange(bytes, before + 1, last), size - bytes.length + last + 1);
                }
            }
        }
    }

    private static byte[] end(FileChannel channel, long size, int length) throws IOException {
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
