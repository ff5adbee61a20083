package org.troubletree.log;

import java.util.List;
import org.troubletree.event.EventText;
import org.troubletree.log.ByteSlice.SliceKind;
import org.troubletree.log.ByteSlice.SlicePosition;
import org.troubletree.log.ScannedLog.Extent;
import org.troubletree.match.LogSample;
import org.troubletree.match.Matcher;

/** What becomes of the pieces of a log: left out, counted, or read. */
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

    /** How many events there were so far. */
    long eventCount() {
        return unreadCount + sampler.eventCount();
    }

    /** Takes a piece that surely is one record. */
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

    /** Takes a piece that surely begins with a record, and may hold more events. */
    void addUncertainRecord(byte[] bytes, RecordHeader head, int from, int to, long line, int breaks) {
        dateOrder.addDate(bytes, head.dateStart(), to);
        addToBatch(new ByteSlice(bytes, from, to, new SlicePosition(line, breaks, recordCount, SliceKind.RECORD)));
        recordCount++;
    }

    /** Takes a piece that ends where a record begins, and may hold any number of events. */
    void addText(byte[] bytes, int from, int to, long line, int breaks) {
        addToBatch(new ByteSlice(bytes, from, to, new SlicePosition(line, breaks, recordCount, SliceKind.TEXT)));
    }

    /** Takes a part of a piece of which more is to come. */
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

    /** This line names the columns of those below it. */
    void setColumnNames(byte[] bytes, int from, int to) {
        batch.setColumnNames(bytes, from, to);
    }

    private void sample(List<PlacedEvent> found) {
        found.forEach(event -> sampler.add(event, 1));
    }

    /** All that was found, the last of the repeats too. */
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
