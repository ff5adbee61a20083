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
 * Reads a log file of Windows NT to 2003 ({@code .evt}) and returns the text that Event Viewer would copy for each
 * record. The file holds only the inserted strings, not the messages. Records are found by their signature, so a file
 * with an outdated header or a missing end can be read. Source of the layout: documentation of libevt.
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

    /** Creates a reader of this file. Records are read on demand. */
    public BinaryLog(InputStream file) {
        this.file = file;
    }

    /** Whether the bytes begin with the header of an {@code .evt} file. */
    static boolean isBinaryLog(byte[] bytes) {
        var begin = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return bytes.length >= HEADER && begin.getInt(0) == HEADER && begin.getInt(STEP) == MARK;
    }

    /** Returns the text of all records of a complete file, oldest first. */
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

    /**
     * Returns the text of the next record in file order, or empty at the end. The oldest record may follow the
     * newest.
     */
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

    /** Reads more of the file if the buffer may not hold a whole record. Returns false at the end of the file. */
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

    /**
     * Returns the length of the record at this offset, or 0 if its signature or its second length field does not fit.
     */
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

    /**
     * Returns a byte of the record. The file is a ring: a record that does not fit before the end of the file
     * continues after the header.
     */
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
