package org.troubletree.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.troubletree.event.EventText;
import org.troubletree.event.Fixtures;
import org.troubletree.evidence.Readers;
import org.troubletree.load.TreeFolders;

/**
 * Matches the causes of the bundled trees against their own events and those of look-alikes. A cause is strong for its own
 * events in any pasted form, and never strong for the events of a look-alike.
 */
class ConfusionTest {
    private static final Matcher MATCHER =
            Matcher.of(TreeFolders.bundled().read(Readers.all()).library());
    private static final List<String> TARGETS = List.of(
            "threads-too-low",
            "threads-too-low-copied",
            "out-of-semaphores",
            "out-of-semaphores-saved",
            "associations-lost",
            "bad-address",
            "monitors-collide-operation",
            "monitors-collide-call",
            "monitors-collide-unknown");

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("targets")
    void opensItsOwnTree(String target, String change, UnaryOperator<String> changed) {
        var best = match(changed.apply(Fixtures.text("targets/" + target))).getFirst();

        assertThat(target).startsWith(best.signature().id());
        assertThat(best.confidence()).isEqualTo(Confidence.STRONG);
    }

    static Stream<Arguments> targets() {
        return TARGETS.stream()
                .flatMap(target -> Stream.of(
                        change(target, "as it came", text -> text),
                        change(target, "quoted", text -> text.replaceAll("(?m)^", "> ")),
                        change(target, "wrapped", ConfusionTest::wrapped),
                        change(target, "in capitals", text -> text.toUpperCase(Locale.ROOT)),
                        change(target, "in reverse", ConfusionTest::reversed),
                        change(target, "with line breaks of DOS", text -> text.replace("\n", "\r\n")),
                        change(target, "with hard blanks", text -> text.replace(' ', '\u00a0')),
                        change(target, "after a letter", text -> "Hello,\n\nthis came today:\n\n" + text)));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({
        "start-refused-with-4116, threads-too-low",
        "retried-message, threads-too-low",
        "blank-charset, threads-too-low",
        "charset-with-4182, threads-too-low",
        "4102-under-4182, threads-too-low",
        "disk-or-antivirus, threads-too-low",
        "archived-message, threads-too-low",
        "another-refresh-error, threads-too-low",
        "wins-4102, threads-too-low",
        "mta-double-acquire, out-of-semaphores",
        "mta-access-violation, out-of-semaphores",
        "mta-exception, out-of-semaphores",
        "mta-heap, out-of-semaphores",
        "mta-deadlock, out-of-semaphores",
        "mta-write-lock, out-of-semaphores",
        "mta-bad-secure, out-of-semaphores",
        "mta-aat, out-of-semaphores",
        "mta-core-file, out-of-semaphores",
        "mta-tid, out-of-semaphores",
        "mta-ev0, out-of-semaphores",
        "mta-no-tail, out-of-semaphores",
        "time-zone, associations-lost",
        "line-down, associations-lost",
        "other-1209, associations-lost",
        "other-2035, associations-lost",
        "negative-2037, associations-lost",
        "outbound-0x15, bad-address",
        "mdbef-parsing, bad-address",
        "list-server-10000, bad-address",
        "imc-10000, bad-address",
        "dcom-10000, bad-address",
        "sa-1005-8004011d, monitors-collide",
        "sa-1005-80040115, monitors-collide",
        "is-1005, monitors-collide",
        "admin-1005-other-code, monitors-collide",
        "lone-1005, monitors-collide"
    })
    void isNotTakenForWhatItLooksLike(String lookalike, String cause) {
        var matches = match(Fixtures.text("lookalikes/" + lookalike));

        assertThat(matches)
                .filteredOn(match -> match.signature().id().equals(cause))
                .extracting(Match::confidence)
                .doesNotContain(Confidence.STRONG);
        assertThat(matches.stream().skip(1).filter(match -> leads(matches, cause) && isAsSure(match, matches)))
                .extracting(match -> match.signature().id())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "start-refused-with-4116, start-refused",
        "retried-message, message-retried",
        "charset-with-4182, malformed-headers",
        "mta-double-acquire, ras-resources",
        "mta-access-violation, lost-connector-queue",
        "mta-exception, exception",
        "line-down, line-lost",
        "outbound-0x15, read-from-exchange",
        "mdbef-parsing, outlook-categories",
        "list-server-10000, list-loop",
        "is-1005, is-names",
        "sa-1005-8004011d, system-attendant"
    })
    void leadsToTheNeighbourInstead(String lookalike, String neighbour) {
        var best = match(Fixtures.text("lookalikes/" + lookalike)).getFirst();

        assertThat(best.signature().id()).isEqualTo(neighbour);
        assertThat(best.confidence()).isNotEqualTo(Confidence.POSSIBLE);
    }

    private static boolean leads(List<Match> matches, String cause) {
        return matches.getFirst().signature().id().equals(cause)
                && matches.getFirst().confidence() != Confidence.POSSIBLE;
    }

    private static boolean isAsSure(Match match, List<Match> matches) {
        return match.confidence() == matches.getFirst().confidence();
    }

    private static List<Match> match(String text) {
        return MATCHER.match(EventText.read(text).events());
    }

    private static Arguments change(String target, String name, UnaryOperator<String> change) {
        return Arguments.arguments(target, name, change);
    }

    /** Breaks lines at 60 columns, as mail programs do; lines with tabs stay whole. */
    private static String wrapped(String text) {
        return text.lines()
                .map(line -> line.contains("\t") ? line : line.replaceAll("(.{30,60}) ", "$1\n"))
                .collect(Collectors.joining("\n"));
    }

    private static String reversed(String text) {
        var events = new ArrayList<>(List.of(text.strip().split("\n\n(?=Event|\\d{4}\n)")));
        Collections.reverse(events);
        return String.join("\n\n", events);
    }
}
