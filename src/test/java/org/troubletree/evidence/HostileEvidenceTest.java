package org.troubletree.evidence;

import org.troubletree.event.Effort;
import org.troubletree.event.Repeated;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Reading;


import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text makes a reader throw, hang, lose evidence or tell a fact that it did not announce. */
class HostileEvidenceTest {
    private static final int SIZE = 10 << 20;
    private static final Duration AT_MOST = Duration.ofSeconds(20);
    private static final List<String> SCRAPS = List.of(
            " from ",
            " to ",
            "Set ",
            "0x",
            "\r",
            "\n",
            "\r\n",
            "\0",
            "\u00a0",
            "İ",
            "(",
            ")",
            "\"",
            "\\",
            "\\\n",
            "=",
            "[",
            "]",
            ":",
            "99999999999",
            "-1",
            "\ud800",
            "dword:",
            "hex(7):",
            "REG_DWORD",
            "5/8/2000",
            "Key Name:",
            "Data: ",
            "HKEY_",
            " ",
            ".",
            "REGEDIT4",
            "Event ID: 1",
            ",",
            "<DIR>",
            "5.5.2650.24",
            "owns semaphore");

    static List<Specimen> specimens() {
        return Specimen.all().toList();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void keepsItsWordOverMutatedText(Specimen specimen) {
        var random = new Random(20_000_508);
        for (int i = 0; i < 1_000; i++) {
            keepsItsWord(specimen, mutated(specimen.text(), random));
        }
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void keepsItsWordOverRandomBytesAndHalvesOfItsText(Specimen specimen) {
        var random = new Random(19_981_120);
        for (int i = 0; i < 300; i++) {
            var bytes = new byte[random.nextInt(3_000)];
            random.nextBytes(bytes);
            keepsItsWord(specimen, new String(bytes, ISO_8859_1));
            keepsItsWord(
                    specimen, specimen.text().substring(0, i % specimen.text().length()));
        }
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void readsTenMegabytesOfItsOwnLines(Specimen specimen) {
        var text = specimen.text().repeat(SIZE / specimen.text().length());
        Assertions.assertTimeoutPreemptively(AT_MOST, () -> keepsItsWord(specimen, text));
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void readsTenMegabytesWithoutALineBreak(Specimen specimen) {
        for (var scrap : SCRAPS) {
            var text = specimen.text().lines().findFirst().orElseThrow() + scrap.repeat(SIZE / 80 / scrap.length());
            Assertions.assertTimeoutPreemptively(AT_MOST, () -> keepsItsWord(specimen, text));
        }
        var oneLine =
                specimen.text().replace("\n", " ").repeat(SIZE / specimen.text().length());
        Assertions.assertTimeoutPreemptively(AT_MOST, () -> keepsItsWord(specimen, oneLine));
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void takesTimeLinearInTheLengthOfItsLinesEachAlone(Specimen specimen) {
        specimen.text()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> Effort.assertLinear(
                        new Repeated(line + "\n", " ", line + "\n", line), text -> specimen.read(text)));
    }

    private static void keepsItsWord(Specimen specimen, String text) {
        switch (specimen.read(text)) {
            case ReadResult.Understood understood -> keepsItsWord(specimen, understood.reading(), text);
            case ReadResult.Refused refused ->
                assertThat(refused.reason()).isNotBlank().doesNotContain("\n");
        }
    }

    private static void keepsItsWord(Specimen specimen, Reading reading, String text) {
        var lines = text.lines().count();
        assertThat(reading.evidence()).isSameAs(text);
        assertThat(reading.cannotTell()).isNotEmpty();
        assertThat(reading.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat((long) finding.line()).isBetween(0L, lines));
        assertThat(reading.facts()).allSatisfy(fact -> isAnnounced(specimen, fact));
    }

    private static void isAnnounced(Specimen specimen, Fact fact) {
        var announced = specimen.expects().stream()
                .map(expected -> specimen.reader().facts(expected))
                .filter(facts -> facts.containsKey(fact.name()))
                .map((Map<String, Set<String>> facts) -> facts.getOrDefault(fact.name(), Set.of()))
                .findFirst();
        assertThat(announced).as(fact.name()).isPresent();
        assertThat(announced.orElseThrow().isEmpty() || announced.orElseThrow().contains(fact.value()))
                .as("%s = %s", fact.name(), fact.value())
                .isTrue();
    }

    private static String mutated(String sample, Random random) {
        var text = new StringBuilder(sample);
        for (int i = random.nextInt(12); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            if (random.nextBoolean()) {
                text.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
            } else {
                text.delete(at, Math.min(text.length(), at + random.nextInt(25)));
            }
        }
        return text.toString();
    }
}
