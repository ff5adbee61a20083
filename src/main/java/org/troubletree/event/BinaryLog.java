package org.troubletree.event;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * The log file of Windows NT to 2003 ({@code .evt}) as the text that Event Viewer would copy, record by record. The file has
 * no messages, only what was to be inserted in them. Records are found by their mark, so that neither a header that was not
 * brought up to date nor a file that was cut off keeps them from being read; the layout is that of the libevt documentation.
 */
public final class BinaryLog {
    private static final int HEADER = 48;
    private static final int MARK = 0x654C664C;
    private static final int STEP = Integer.BYTES;
    private static final int LONGEST = 1 << 18;
    private static final int WINDOW = 4 * LONGEST;

    private final InputStream file;
    private final byte[] bytes = new byte[WINDOW];
    private final ByteBuffer numbers = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    private byte[] first = {};
    private long passed;
    private int at;
    private int limit;
    private boolean isEnd;

    /** Reads the file from its first byte on, as its records are asked for. */
    public BinaryLog(InputStream file) {
        this.file = file;
    }

    /** Whether these bytes begin as such a file does. */
    static boolean isBinaryLog(byte[] bytes) {
        var begin = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return bytes.length >= HEADER && begin.getInt(0) == HEADER && begin.getInt(STEP) == MARK;
    }

    /** All records of a file that is at hand, the oldest first. */
    static String text(byte[] file) {
        var log = new BinaryLog(new ByteArrayInputStream(file));
        var records = new ArrayList<BinaryRecord>();
        try {
            for (var record = log.nextRecord(); record.isPresent(); record = log.nextRecord()) {
                records.add(record.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var text = new StringBuilder();
        records.stream()
                .sorted(Comparator.comparingLong(BinaryRecord::number))
                .map(BinaryRecord::text)
                .forEach(text::append);
        return text.toString();
    }

    /** The next record in the order of the file, in which the oldest may stand behind the newest. */
    public Optional<String> nextText() throws IOException {
        return nextRecord().map(BinaryRecord::text);
    }

    private Optional<BinaryRecord> nextRecord() throws IOException {
        while (fillBuffer()) {
            int length = recordLength();
            if (length > 0) {
                var record = new BinaryRecord(copyRecord(length));
                at += length;
                return Optional.of(record);
            }
            at += STEP;
        }
        return Optional.empty();
    }

    /** Whether a record may begin here; then as much of it is at hand as the file has. */
    private boolean fillBuffer() throws IOException {
        if (!isEnd && limit - at < LONGEST) {
            readMore();
        }
        return at + 2 * STEP <= limit;
    }

    private void readMore() throws IOException {
        System.arraycopy(bytes, at, bytes, 0, limit - at);
        passed += at;
        limit -= at;
        at = 0;
        limit += file.readNBytes(bytes, limit, WINDOW - limit);
        isEnd = limit < WINDOW;
        if (passed == 0) {
            first = Arrays.copyOfRange(bytes, HEADER, Math.max(HEADER, Math.min(limit, HEADER + LONGEST)));
        }
    }

    /** How long the record is that stands here; 0 where none does, its mark or its second length being missing. */
    private int recordLength() {
        int length = numbers.getInt(at);
        boolean isOne = numbers.getInt(at + STEP) == MARK
                && length >= BinaryRecord.SHORTEST
                && length <= LONGEST
                && length % STEP == 0
                && at + (long) length - limit <= passed + at - HEADER
                && lengthAtEnd(length) == length;
        return isOne ? length : 0;
    }

    private int lengthAtEnd(int length) {
        int number = 0;
        for (int place = length - 1; place >= length - STEP; place--) {
            number = (number << Byte.SIZE) | (byteAt(place) & 0xFF);
        }
        return number;
    }

    /** The file is a ring: a record that does not fit before its end goes on behind the header. */
    private byte byteAt(int place) {
        return at + place < limit ? bytes[at + place] : first[at + place - limit];
    }

    private byte[] copyRecord(int length) {
        var record = Arrays.copyOfRange(bytes, at, at + length);
        int end = Math.min(length, limit - at);
        System.arraycopy(first, 0, record, end, length - end);
        return record;
    }
}
