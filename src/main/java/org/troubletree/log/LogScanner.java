package org.troubletree.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.troubletree.event.BinaryLog;
import org.troubletree.event.EventText;
import org.troubletree.log.ProgressListener.Continuation;
import org.troubletree.log.ScannedLog.Extent;
import org.troubletree.match.Matcher;

/** Reads event logs of any size in bounded memory, for one matcher. */
public final class LogScanner {
    private static final int SAMPLE_SIZE = 1 << 16;

    private static final byte[] UTF8_BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Matcher matcher;

    /** Finds the events that this matcher could use. */
    public LogScanner(Matcher matcher) {
        this.matcher = matcher;
    }

    /**
     * Reads a log in any form and encoding to its end, or until the listener stops it. The matcher's result for the
     * found events is the same as for all events of the log.
     */
    public ScannedLog scan(InputStream log, ProgressListener watch) throws IOException {
        var counted = new CountingStream(log);
        var narrow = asciiCompatible(counted);
        var harvest = new RecordSink(matcher, narrow.encoding());
        var sweep = new RecordSplitter(narrow.bytes(), harvest);
        var extent = Extent.WHOLE;
        boolean hasMore = true;
        while (hasMore && extent == Extent.WHOLE) {
            hasMore = sweep.processBuffer();
            var reached = new Progress(counted.count(), sweep.lineCount(), harvest.eventCount());
            extent = watch.onProgress(reached) == Continuation.STOP ? Extent.PARTIAL : Extent.WHOLE;
        }
        return harvest.finish(extent, counted.count(), sweep.lineCount());
    }

    /** A log in an encoding in which ASCII characters are one byte each. */
    private record AsciiCompatibleLog(InputStream bytes, LogEncoding encoding) {}

    private static AsciiCompatibleLog asciiCompatible(InputStream log) throws IOException {
        var beginning = log.readNBytes(SAMPLE_SIZE);
        var whole = new SequenceInputStream(new ByteArrayInputStream(beginning), log);
        if (EventText.isBinary(beginning)) {
            return new AsciiCompatibleLog(new ChunkedStream(new BinaryLog(whole)::nextText), LogEncoding.utf8());
        }
        var wide = EventText.wideEncoding(beginning);
        if (wide.isPresent()) {
            return new AsciiCompatibleLog(new ChunkedStream(new Utf16Text(whole, wide.get())), LogEncoding.utf8());
        }
        if (ByteSearch.startsWith(beginning, 0, beginning.length, UTF8_BYTE_ORDER_MARK)) {
            whole.skipNBytes(UTF8_BYTE_ORDER_MARK.length);
        }
        return new AsciiCompatibleLog(whole, LogEncoding.detectedIn(beginning));
    }
}
