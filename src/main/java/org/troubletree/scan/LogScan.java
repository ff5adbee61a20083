package org.troubletree.scan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.troubletree.event.BinaryLog;
import org.troubletree.event.EventText;
import org.troubletree.match.Matcher;
import org.troubletree.scan.ScannedLog.Extent;
import org.troubletree.scan.Watch.Onward;

/** Reads event logs of any size in bounded memory, for one matcher. */
public final class LogScan {
    private static final int SAMPLE = 1 << 16;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Matcher matcher;

    /** The events that this matcher could see anything in are found. */
    public LogScan(Matcher matcher) {
        this.matcher = matcher;
    }

    /**
     * Reads the bytes of a log in any form and encoding up to their end, or until the watch stops it. What the matcher makes
     * of the events is what it would make of all the events of the log.
     */
    public ScannedLog read(InputStream log, Watch watch) throws IOException {
        var counted = new CountedStream(log);
        var narrow = narrow(counted);
        var harvest = new Harvest(matcher, narrow.encoding());
        var sweep = new Sweep(narrow.bytes(), harvest);
        var extent = Extent.WHOLE;
        boolean hasMore = true;
        while (hasMore && extent == Extent.WHOLE) {
            hasMore = sweep.goOn();
            var reached = new Reached(counted.count(), sweep.lines(), harvest.events());
            extent = watch.reached(reached) == Onward.STOP ? Extent.PARTIAL : Extent.WHOLE;
        }
        return harvest.log(extent, counted.count(), sweep.lines());
    }

    /** A log in an encoding in which plain letters are one byte each. */
    private record Narrow(InputStream bytes, Encoding encoding) {}

    private static Narrow narrow(InputStream log) throws IOException {
        var beginning = log.readNBytes(SAMPLE);
        var whole = new SequenceInputStream(new ByteArrayInputStream(beginning), log);
        if (EventText.isBinary(beginning)) {
            return new Narrow(new PartedStream(new BinaryLog(whole)::next), Encoding.ofOurs());
        }
        var wide = EventText.wideEncoding(beginning);
        if (wide.isPresent()) {
            return new Narrow(new PartedStream(new WideText(whole, wide.get())), Encoding.ofOurs());
        }
        if (Octets.startsWith(beginning, 0, beginning.length, MARK)) {
            whole.skipNBytes(MARK.length);
        }
        return new Narrow(whole, Encoding.at(beginning));
    }
}
