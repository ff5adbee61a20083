package org.troubletree.event;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;

/** The bytes of one record of a {@link BinaryLog}. */
final class BinaryRecord {
    private static final int FIXED = 56;
    private static final int ROW = 8;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss'Z'", Locale.ROOT);

    /** The fixed fields and the second length field at the end. */
    static final int SHORTEST = FIXED + Integer.BYTES;

    private final ByteBuffer bytes;

    BinaryRecord(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Returns the record number, which counts all records ever written to the log. */
    long number() {
        return bytes.getInt(8) & 0xFFFFFFFFL;
    }

    private int length() {
        return bytes.limit();
    }

    /** Returns the text that Event Viewer would copy. */
    String text() {
        var when = Instant.ofEpochSecond(bytes.getInt(12) & 0xFFFFFFFFL).atOffset(ZoneOffset.UTC);
        var source = string(FIXED);
        int id = bytes.getInt(20) & 0xFFFF;
        return """
                Event Type:\t%s
                Event Source:\t%s
                Event Category:\t(%d)
                Event ID:\t%d
                Date:\t\t%s
                Time:\t\t%s
                User:\t\tN/A
                Computer:\t%s
                Description:
                %s%s

                """.formatted(
                        type(bytes.getShort(24)),
                        source,
                        bytes.getShort(28) & 0xFFFF,
                        id,
                        DATE.format(when),
                        TIME.format(when),
                        string(afterString(FIXED)),
                        description(id, source),
                        data());
    }

    private static String type(int number) {
        return switch (number) {
            case 1 -> "Error";
            case 2 -> "Warning";
            case 4 -> "Information";
            case 8 -> "Success Audit";
            case 16 -> "Failure Audit";
            default -> "None";
        };
    }

    private String description(int id, String source) {
        var strings = new ArrayList<String>();
        int at = bytes.getInt(36);
        for (int left = bytes.getShort(26) & 0xFFFF; left > 0 && at >= FIXED && at < length(); left--) {
            strings.add(string(at));
            at = afterString(at);
        }
        return "The description for Event ID ( %d ) in Source ( %s ) cannot be found: the file holds no messages. %s"
                .formatted(id, source, "Inserted: " + String.join(", ", strings));
    }

    /** Returns the zero-terminated UTF-16 string at this offset, on one line. */
    private String string(int from) {
        int end = Math.max(from, afterString(from) - 2);
        return from < FIXED || from >= end
                ? ""
                : new String(bytes.array(), from, end - from, UTF_16LE).replaceAll("[\\x00-\\x1F]+", " ");
    }

    private int afterString(int from) {
        int at = Math.max(FIXED, from);
        while (at + 1 < length() && bytes.getShort(at) != 0) {
            at += 2;
        }
        return Math.min(length(), at + 2);
    }

    /** Returns the data bytes as rows of a hex dump, as Event Viewer shows them. */
    private String data() {
        int from = bytes.getInt(52);
        long end = from + (bytes.getInt(48) & 0xFFFFFFFFL);
        if (from < FIXED || end > length() || end == from) {
            return "";
        }
        var rows = new StringBuilder("\nData:");
        for (int at = from; at < end; at++) {
            rows.append((at - from) % ROW == 0 ? "\n%04x:".formatted(at - from) : "")
                    .append(" %02x".formatted(bytes.get(at)));
        }
        return rows.toString();
    }
}
