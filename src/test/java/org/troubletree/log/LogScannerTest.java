package org.troubletree.log;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.troubletree.event.Effort;
import org.troubletree.event.Event;
import org.troubletree.event.EventText;
import org.troubletree.event.Repeated;
import org.troubletree.evidence.Readers;
import org.troubletree.load.TreeFolders;
import org.troubletree.log.ProgressListener.Continuation;
import org.troubletree.log.ScannedLog.Extent;
import org.troubletree.match.Matcher;
import org.troubletree.tree.Library;

/** Scanning a log finds the same as reading all of it. */
class LogScannerTest {
    private static final int EVENTS = 1_500;

    private final Library library = TreeFolders.bundled().read(Readers.all()).library();
    private final Matcher matcher = Matcher.of(library);

    @ParameterizedTest
    @EnumSource(LogForm.class)
    void findsInEveryFormWhatReadingAllOfItFinds(LogForm form) throws IOException {
        for (int seed = 0; seed < 2; seed++) {
            assertSameAsWholeReading(form.write(LoggedEvent.randomEvents(library, EVENTS, new Random(seed)))
                    .getBytes(UTF_8));
        }
    }

    /** The buffer contains more than one record, and a record may cross its end. */
    @Test
    void findsAnEventAcrossTheEndOfWhatIsAtHand() throws IOException {
        var noise = LogForm.VIEWER.write(List.of(new LoggedEvent("Service01", 7, "Nothing happened.", 1, 1)));
        var known = LogForm.VIEWER.write(
                List.of(new LoggedEvent("MSExchangeIS", 1120, "Error 0xfffffad0 occurred.", 1, 1)));
        var before = noise.repeat(((1 << 18) - (1 << 15)) / noise.length());
        for (int shift = 0; shift < noise.length(); shift += 9) {
            var log = before.replaceFirst("Nothing", "x".repeat(shift)) + known + before + before;
            assertThat(scan(log.getBytes(UTF_8), reached -> Continuation.CONTINUE)
                            .events())
                    .as("%d bytes further on", shift)
                    .anyMatch(event -> event.id().equals(OptionalInt.of(1120)));
        }
    }

    @Test
    void findsTheSameInAMixtureOfForms() throws IOException {
        var random = new Random(9);
        var log = new StringBuilder();
        var forms = List.of(LogForm.values());
        random.ints(60, 0, forms.size())
                .forEach(form -> log.append(forms.get(form).write(LoggedEvent.randomEvents(library, 20, random)))
                        .append('\n'));
        assertSameAsWholeReading(log.toString().getBytes(UTF_8));
    }

    @Test
    void findsTheSameInEveryEncoding() throws IOException {
        var log = LogForm.SAVED_TAB.write(LoggedEvent.randomEvents(library, EVENTS, new Random(5))) + "Größe\u2019\n";
        assertSameAsWholeReading(log.getBytes(UTF_16LE));
        assertSameAsWholeReading(("\uFEFF" + log).getBytes(UTF_16BE));
        assertSameAsWholeReading(("\uFEFF" + log).getBytes(UTF_8));
        assertSameAsWholeReading(log.getBytes(Charset.forName("windows-1252")));
    }

    @Test
    void findsTheSameWhateverEndsALine() throws IOException {
        var log = LogForm.VIEWER.write(LoggedEvent.randomEvents(library, EVENTS, new Random(6)));
        assertSameAsWholeReading(log.replace("\n", "\r\n").getBytes(UTF_8));
        assertSameAsWholeReading(log.replace("\n", "\r").getBytes(UTF_8));
        assertSameAsWholeReading(log.replace("\n", "\r\r\n").getBytes(UTF_8));
    }

    @Test
    void isHeldToWhatASieveThatKnowsTooLittleMisses() throws IOException {
        var log = LogForm.SAVED_TAB
                .write(LoggedEvent.randomEvents(library, EVENTS, new Random(7)))
                .getBytes(UTF_8);
        var blind = new LogScanner(Matcher.of(Library.of(List.of(), List.of(), List.of())));
        var missed = blind.scan(new ByteArrayInputStream(log), reached -> Continuation.CONTINUE);
        assertThat(matcher.rank(missed.sample()))
                .isNotEqualTo(matcher.rank(EventText.read(EventText.decode(log)).events()));
    }

    @ParameterizedTest
    @EnumSource(
            value = LogForm.class,
            mode = Mode.EXCLUDE,
            names = {"ARTICLE"})
    void readsOnlyWhatMayMatter(LogForm form) throws IOException {
        var log = form.write(LoggedEvent.randomEvents(library, EVENTS * 2, new Random(8)))
                .getBytes(UTF_8);
        var scanned = scan(log, reached -> Continuation.CONTINUE);
        assertThat(scanned.events()).hasSizeLessThan(EVENTS);
    }

    @Test
    void countsWhatIsRepeatedAndNamesTheFirstAndTheLast() throws IOException {
        var times = 30_000;
        var log = new StringBuilder();
        for (int at = 0; at < times; at++) {
            log.append(LogForm.VIEWER.writeRecord(new LoggedEvent("MSExchangeIMC", 3333, "Twice.", 1 + at % 28, at)));
            log.append(
                    LogForm.VIEWER.writeRecord(new LoggedEvent("MSExchangeIMC", 4094, "Once more.", 1 + at % 28, at)));
        }
        var scanned = scan(log.toString().getBytes(UTF_8), reached -> Continuation.CONTINUE);
        var repeat = scanned.repeats().stream()
                .filter(it -> it.first().id().orElse(0) == 4094)
                .findFirst()
                .orElseThrow();
        assertThat(repeat.count()).isEqualTo(times);
        assertThat(repeat.first().line()).isEqualTo(12);
        assertThat(repeat.last().line()).isEqualTo((times * 2 - 1) * 11 + 1);
        assertThat(scanned.events()).hasSizeLessThan(500);
        assertThat(scanned.unlistedCount() + scanned.events().size()).isEqualTo(2L * times);
    }

    @Test
    void staysSmallWhereNoTwoEventsAreTheSame() throws IOException {
        var log = new StringBuilder();
        for (int at = 0; at < 12_000; at++) {
            log.append(
                    LogForm.SAVED_TAB.writeRecord(new LoggedEvent("MSExchangeIMC", 4117, "Spool file " + at, 1, at)));
        }
        assertThat(scan(log.toString().getBytes(UTF_8), reached -> Continuation.CONTINUE)
                        .events())
                .hasSizeLessThan(4_200);
    }

    @Test
    void keepsWhatWasFoundWhenItIsStopped() throws IOException {
        var log = LogForm.VIEWER.write(LoggedEvent.randomEvents(library, EVENTS * 2, new Random(3)));
        var stopped = scan(log.getBytes(UTF_8), reached -> Continuation.STOP);
        assertThat(stopped.extent()).isEqualTo(Extent.PARTIAL);
        assertThat(stopped.events()).isNotEmpty();
        assertThat(stopped.progress().lines()).isBetween(100L, log.lines().count() - 1);
    }

    @Test
    void leavesTheLogOpenToWhoeverOpenedIt() throws IOException {
        var closed = new ArrayList<String>();
        var log = new ByteArrayInputStream("Event ID: 1".getBytes(UTF_8)) {
            @Override
            public void close() {
                closed.add("closed");
            }
        };
        assertThat(new LogScanner(matcher)
                        .scan(log, reached -> Continuation.CONTINUE)
                        .extent())
                .isEqualTo(Extent.WHOLE);
        assertThat(closed).isEmpty();
    }

    @Test
    void takesAnyBytes() throws IOException {
        var random = new Random(11);
        for (int round = 0; round < 20; round++) {
            var bytes = new byte[50_000];
            random.nextBytes(bytes);
            assertCountsPlausible(bytes);
            var log = LogForm.MODERN
                    .write(LoggedEvent.randomEvents(library, 100, random))
                    .getBytes(UTF_8);
            for (int hit = 0; hit < 300; hit++) {
                log[random.nextInt(log.length)] = (byte) random.nextInt(256);
            }
            assertCountsPlausible(log);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"||~|", "||Error_5a_|", "||4116~|", "||Event~|", "||Source:~~|", "|_|Event_ID:_5_Source:_x_|"})
    void takesTimeLinearInTheLengthOfTheLog(String parts) {
        Effort.assertLinear(Repeated.of(parts), text -> {
            try {
                scan(text.getBytes(UTF_8), reached -> Continuation.CONTINUE);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }

    private void assertCountsPlausible(byte[] bytes) throws IOException {
        var scanned = scan(bytes, reached -> Continuation.CONTINUE);
        assertThat(scanned.progress().bytes()).isEqualTo(bytes.length);
        assertThat(scanned.events())
                .allSatisfy(event -> assertThat(event.lastLine())
                        .isBetween(
                                event.line(), Math.toIntExact(scanned.progress().lines())));
    }

    private ScannedLog scan(byte[] log, ProgressListener watch) throws IOException {
        return new LogScanner(matcher).scan(new ByteArrayInputStream(log), watch);
    }

    private ScannedLog assertSameAsWholeReading(byte[] log) throws IOException {
        var all = EventText.read(EventText.decode(log)).events();
        var scanned = scan(log, reached -> Continuation.CONTINUE);
        assertPlaces(scanned, all);
        assertThat(scanned.progress().events()).isEqualTo(all.size());
        assertThat(scanned.progress().lines())
                .isEqualTo(EventText.decode(log).lines().count());
        assertThat(matcher.rank(scanned.sample())).isEqualTo(matcher.rank(all));
        assertThat(matcher.match(all)).isNotEmpty();
        assertThat(scanned.extent()).isEqualTo(Extent.WHOLE);
        return scanned;
    }

    /** The place of the last of many repeats is approximate; all others are exact. */
    private static void assertPlaces(ScannedLog scanned, List<Event> all) {
        int off = 0;
        for (int at = 0; at < scanned.events().size(); at++) {
            int place = scanned.sample().places().get(at);
            int behind = all.subList(place, Math.min(all.size(), place + 21))
                    .indexOf(scanned.events().get(at));
            assertThat(behind).isNotNegative();
            off += behind == 0 ? 0 : 1;
        }
        assertThat(off).isLessThan(scanned.events().size() / 10 + 1);
    }
}
