package org.troubletree.log;

import java.util.List;
import org.troubletree.event.EventText;
import org.troubletree.log.ByteSlice.SliceKind;
import org.troubletree.log.ByteSlice.SlicePosition;
import org.troubletree.log.ScannedLog.Extent;
import org.troubletree.match.LogSample;
import org.troubletree.match.Matcher;

/** Receives the slices of a log, and skips, counts or reads them. */
final class RecordSink {
    private final RecordFilter filter;
    private final Deduplicator deduplicator;
    private final EventSampler sampler;
    private final TextBatch batch;
    private final DateOrderSamples dateOrder = new DateOrderSamples();
    private long recordCount;
    private long unreadCount;

    RecordSink(Matcher matcher, LogEncoding encoding) {
        this.batch = new TextBatch(encoding);
        var watched = new RepeatLimits(matcher.prefilters().watchedNumbers());
        this.filter = new RecordFilter(matcher.prefilters().all(), watched);
        this.deduplicator = new Deduplicator(watched);
        this.sampler = new EventSampler(matcher, watched);
    }

    /** The number of events so far. */
    long eventCount() {
        return unreadCount + sampler.eventCount();
    }

    /** Adds a slice that is certainly one record. */
    void addRecord(byte[] bytes, RecordHeader head, int from, int to, long line, int breaks) {
        dateOrder.addDate(bytes, head.dateStart(), to);
        if (!filter.mayMatter(bytes, head, from, to)) {
            unreadCount++;
        } else {
            var record = new ByteSlice(bytes, from, to, new SlicePosition(line, breaks, recordCount, SliceKind.RECORD));
            if (!deduplicator.skipIfRepeated(head, record, batch.unexpectedEvents())) {
                addToBatch(record);
            }
        }
        recordCount++;
    }

    /** Adds a slice that certainly begins with a record and may contain more events. */
    void addUncertainRecord(byte[] bytes, RecordHeader head, int from, int to, long line, int breaks) {
        dateOrder.addDate(bytes, head.dateStart(), to);
        addToBatch(new ByteSlice(bytes, from, to, new SlicePosition(line, breaks, recordCount, SliceKind.RECORD)));
        recordCount++;
    }

    /** Adds a slice that ends where a record begins and may contain any number of events. */
    void addText(byte[] bytes, int from, int to, long line, int breaks) {
        addToBatch(new ByteSlice(bytes, from, to, new SlicePosition(line, breaks, recordCount, SliceKind.TEXT)));
    }

    /** Adds the first part of a slice that continues. */
    void addPartialText(byte[] bytes, int from, int to, long line, int breaks) {
        batch.add(new ByteSlice(bytes, from, to, new SlicePosition(line, breaks, recordCount, SliceKind.TEXT)));
        if (batch.isFull()) {
            sample(batch.readFinished());
        }
    }

    private void addToBatch(ByteSlice piece) {
        batch.add(piece);
        if (batch.isFull()) {
            sample(batch.readAll());
        }
    }

    /** Sets the line that names the columns of the following lines. */
    void setColumnNames(byte[] bytes, int from, int to) {
        batch.setColumnNames(bytes, from, to);
    }

    private void sample(List<PlacedEvent> found) {
        found.forEach(event -> sampler.add(event, 1));
    }

    /** Everything that was found, including the last of the repeated events. */
    ScannedLog finish(Extent extent, long bytes, long lines) {
        sample(batch.readAll());
        deduplicator.repeatedRecords().forEach(this::sampleLast);
        var sample = sampler.sample(filter.idsLeftUnread());
        return new ScannedLog(
                new LogSample(
                        EventText.withCertainTimes(sample.events(), dateOrder.dates()),
                        sample.places(),
                        sample.leftOut()),
                sampler.repeats(),
                new Progress(bytes, lines, eventCount()),
                extent);
    }

    private void sampleLast(Deduplicator.RepeatedRecord twins) {
        twins.last().stream()
                .flatMap(last -> batch.readSeparately(last).stream())
                .limit(1)
                .forEach(event -> sampler.add(event, twins.skippedCount()));
    }
}
