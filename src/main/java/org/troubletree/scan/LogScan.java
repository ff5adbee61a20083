package org.troubletree.scan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.troubletree.event.EventText;
import org.troubletree.match.Matcher;
import org.troubletree.scan.ScannedLog.Extent;
import org.troubletree.scan.Watch.Onward;

/** Reads event logs of any size in bounded memory, for one matcher. */
public final class LogScan {
    private static final int SAMPLE = 4096;
    /** So much of a file that is no text is taken; the viewers of its time kept logs of 300 MB at most, and hardly any so large. */
    private static final int MOST_BINARY = 32 << 20;

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
        var harvest = new Harvest(matcher);
        var sweep = new Sweep(narrow(counted), harvest);
        var extent = Extent.WHOLE;
        boolean hasMore = true;
        while (hasMore && extent == Extent.WHOLE) {
            hasMore = sweep.goOn();
            var reached = new Reached(counted.count(), sweep.lines(), harvest.events());
            extent = watch.reached(reached) == Onward.STOP ? Extent.PARTIAL : Extent.WHOLE;
        }
        boolean isAll = extent == Extent.WHOLE && counted.read() < 0;
        return harvest.log(isAll ? Extent.WHOLE : Extent.PARTIAL, counted.count(), sweep.lines());
    }

    /** The log in an encoding in which plain letters are one byte each. */
    private static InputStream narrow(InputStream log) throws IOException {
        var beginning = log.readNBytes(SAMPLE);
        var whole = new SequenceInputStream(new ByteArrayInputStream(beginning), log);
        if (EventText.isBinary(beginning)) {
            var text = EventText.decode(whole.readNBytes(MOST_BINARY));
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
        var wide = EventText.wideEncoding(beginning);
        if (wide.isPresent()) {
            return new NarrowedStream(whole, wide.get());
        }
        if (Octets.startsWith(beginning, 0, beginning.length, MARK)) {
            whole.skipNBytes(MARK.length);
        }
        return whole;
    }
}
