package org.troubletree.scan;

import java.util.List;
import org.troubletree.event.EventText;
import org.troubletree.match.Matcher;
import org.troubletree.match.Sample;
import org.troubletree.scan.Piece.Kind;
import org.troubletree.scan.Piece.Place;
import org.troubletree.scan.ScannedLog.Extent;

/** What becomes of the pieces of a log: left out, counted, or read. */
final class Harvest {
    private final Sieve sieve;
    private final Doubles doubles;
    private final Gathering gathering;
    private final Selection selection;
    private final DayOrder days = new DayOrder();
    private long records;
    private long unread;

    Harvest(Matcher matcher, Encoding encoding) {
        this.selection = new Selection(encoding);
        var watched = new Watched(matcher.clues().watched());
        this.sieve = new Sieve(matcher.clues().all(), watched);
        this.doubles = new Doubles(watched);
        this.gathering = new Gathering(matcher, watched);
    }

    /** How many events there were so far. */
    long events() {
        return unread + gathering.count();
    }

    /** Takes a piece that surely is one record. */
    void record(byte[] bytes, Head head, int from, int to, long line, int breaks) {
        days.see(bytes, head.date(), to);
        if (!sieve.mayMatter(bytes, head, from, to)) {
            unread++;
        } else {
            var record = new Piece(bytes, from, to, new Place(line, breaks, records, Kind.RECORD));
            if (!doubles.skips(head, record, selection.others())) {
                read(record);
            }
        }
        records++;
    }

    /** Takes a piece that surely begins with a record, and may hold more events. */
    void oddRecord(byte[] bytes, Head head, int from, int to, long line, int breaks) {
        days.see(bytes, head.date(), to);
        read(new Piece(bytes, from, to, new Place(line, breaks, records, Kind.RECORD)));
        records++;
    }

    /** Takes a piece that ends where a record begins, and may hold any number of events. */
    void text(byte[] bytes, int from, int to, long line, int breaks) {
        read(new Piece(bytes, from, to, new Place(line, breaks, records, Kind.TEXT)));
    }

    /** Takes a part of a piece of which more is to come. */
    void part(byte[] bytes, int from, int to, long line, int breaks) {
        selection.add(new Piece(bytes, from, to, new Place(line, breaks, records, Kind.TEXT)));
        if (selection.isEnough()) {
            gather(selection.readSettled());
        }
    }

    private void read(Piece piece) {
        selection.add(piece);
        if (selection.isEnough()) {
            gather(selection.read());
        }
    }

    /** This line names the columns of those below it. */
    void columns(byte[] bytes, int from, int to) {
        selection.name(bytes, from, to);
    }

    private void gather(List<Found> found) {
        found.forEach(event -> gathering.add(event, 1));
    }

    /** All that was found, the last of the repeats too. */
    ScannedLog log(Extent extent, long bytes, long lines) {
        gather(selection.read());
        doubles.skipped().forEach(this::gatherLast);
        var sample = gathering.sample(sieve.heldBack());
        return new ScannedLog(
                new Sample(EventText.dated(sample.events(), days.dates()), sample.places(), sample.leftOut()),
                gathering.repeats(),
                new Reached(bytes, lines, events()),
                extent);
    }

    private void gatherLast(Doubles.Twins twins) {
        twins.last().stream()
                .flatMap(last -> selection.readApart(last).stream())
                .limit(1)
                .forEach(event -> gathering.add(event, twins.skipped()));
    }
}
