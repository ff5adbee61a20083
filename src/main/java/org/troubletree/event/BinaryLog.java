package org.troubletree.event;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The log file of Windows NT to 2003 ({@code .evt}) as the text that Event Viewer would copy. The file has no messages, only
 * what was to be inserted in them. Records are found by their mark, so that neither a header that was not brought up to date
 * nor a file that was cut off keeps them from being read; the layout is that of the libevt documentation.
 */
final class BinaryLog {
    private static final int HEADER = 48;
    private static final int MARK = 0x654C664C;
    private static final int FIXED = 56;
    private static final int LONGEST = 1 << 18;
    private static final int ROW = 8;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss'Z'", Locale.ROOT);

    private final ByteBuffer file;

    BinaryLog(byte[] bytes) {
        this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Whether these bytes begin as such a file does. */
    static boolean isAt(byte[] bytes) {
        var begin = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return bytes.length >= HEADER && begin.getInt(0) == HEADER && begin.getInt(4) == MARK;
    }

    /** Its records, the oldest first, as text. */
    String text() {
        var text = new StringBuilder();
        records().stream()
                .sorted(Comparator.comparingLong(Entry::number))
                .map(Entry::text)
                .forEach(text::append);
        return text.toString();
    }

    private List<Entry> records() {
        var records = new ArrayList<Entry>();
        int at = HEADER;
        while (at + 8 <= file.limit()) {
            boolean isOne = isRecord(at);
            if (isOne) {
                records.add(new Entry(circular(at, file.getInt(at))));
            }
            at += isOne ? file.getInt(at) : 4;
        }
        return records;
    }

    /** Whether a record stands there: it has a mark, and its length a second time at its end. */
    private boolean isRecord(int at) {
        int length = file.getInt(at);
        if (file.getInt(at + 4) != MARK || length < FIXED + 4 || length > LONGEST || length % 4 != 0) {
            return false;
        }
        boolean goesOn = at + length > file.limit();
        int end = goesOn ? at + length - file.limit() + HEADER : at + length;
        return end - 4 >= HEADER && !(goesOn && end > at) && file.getInt(end - 4) == length;
    }

    /** The file is a ring: a record that does not fit before its end goes on behind the header. */
    private byte[] circular(int at, int length) {
        int here = Math.min(length, file.limit() - at);
        var bytes = new byte[length];
        file.get(at, bytes, 0, here);
        file.get(HEADER, bytes, here, length - here);
        return bytes;
    }

    /** The bytes of one record. */
    private static final class Entry {
        private final ByteBuffer bytes;

        Entry(byte[] bytes) {
            this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        }

        int length() {
            return bytes.limit();
        }

        long number() {
            return bytes.getInt(8) & 0xFFFFFFFFL;
        }

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
                            string(behind(FIXED)),
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
                at = behind(at);
            }
            return "The description for Event ID ( %d ) in Source ( %s ) cannot be found: the file holds no messages. %s"
                    .formatted(id, source, "Inserted: " + String.join(", ", strings));
        }

        /** The text that begins there and ends with a zero, on one line. */
        private String string(int from) {
            int end = Math.max(from, behind(from) - 2);
            return from < FIXED || from >= end
                    ? ""
                    : new String(bytes.array(), from, end - from, UTF_16LE).replaceAll("[\\x00-\\x1F]+", " ");
        }

        private int behind(int from) {
            int at = Math.max(FIXED, from);
            while (at + 1 < length() && bytes.getShort(at) != 0) {
                at += 2;
            }
            return Math.min(length(), at + 2);
        }

        /** In rows, as the viewer shows it. */
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
}
