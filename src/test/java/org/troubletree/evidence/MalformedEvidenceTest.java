package org.troubletree.evidence;

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
import org.troubletree.event.Effort;
import org.troubletree.event.Repeated;
import org.troubletree.evidence.reader.ReadResult;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Reading;

/** No text makes a reader throw, hang, lose evidence or report a fact that it does not declare. */
class MalformedEvidenceTest {
    private static final int SIZE = 10 << 20;
    private static final Duration TIME_LIMIT = Duration.ofSeconds(20);
    private static final List<String> FRAGMENTS = List.of(
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

    static List<SampleEvidence> samples() {
        return SampleEvidence.all().toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepsItsContractOverMutatedText(SampleEvidence specimen) {
        var random = new Random(20_000_508);
        for (int i = 0; i < 1_000; i++) {
            assertKeepsContract(specimen, mutated(specimen.text(), random));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepsItsContractOverRandomBytesAndHalvesOfItsText(SampleEvidence specimen) {
        var random = new Random(19_981_120);
        for (int i = 0; i < 300; i++) {
            var bytes = new byte[random.nextInt(3_000)];
            random.nextBytes(bytes);
            assertKeepsContract(specimen, new String(bytes, ISO_8859_1));
            assertKeepsContract(
                    specimen, specimen.text().substring(0, i % specimen.text().length()));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsTenMegabytesOfItsOwnLines(SampleEvidence specimen) {
        var text = specimen.text().repeat(SIZE / specimen.text().length());
        Assertions.assertTimeoutPreemptively(TIME_LIMIT, () -> assertKeepsContract(specimen, text));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsTenMegabytesWithoutALineBreak(SampleEvidence specimen) {
        for (var scrap : FRAGMENTS) {
            var text = specimen.text().lines().findFirst().orElseThrow() + scrap.repeat(SIZE / 80 / scrap.length());
            Assertions.assertTimeoutPreemptively(TIME_LIMIT, () -> assertKeepsContract(specimen, text));
        }
        var oneLine =
                specimen.text().replace("\n", " ").repeat(SIZE / specimen.text().length());
        Assertions.assertTimeoutPreemptively(TIME_LIMIT, () -> assertKeepsContract(specimen, oneLine));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void takesTimeLinearInTheLengthOfItsLinesEachAlone(SampleEvidence specimen) {
        specimen.text()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> Effort.assertLinear(
                        new Repeated(line + "\n", " ", line + "\n", line), text -> specimen.read(text)));
    }

    private static void assertKeepsContract(SampleEvidence specimen, String text) {
        switch (specimen.read(text)) {
            case ReadResult.Recognized understood -> assertKeepsContract(specimen, understood.reading(), text);
            case ReadResult.Unrecognized refused ->
                assertThat(refused.reason()).isNotBlank().doesNotContain("\n");
        }
    }

    private static void assertKeepsContract(SampleEvidence specimen, Reading reading, String text) {
        var lines = text.lines().count();
        assertThat(reading.evidence()).isSameAs(text);
        assertThat(reading.cannotTell()).isNotEmpty();
        assertThat(reading.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat((long) finding.line()).isBetween(0L, lines));
        assertThat(reading.facts()).allSatisfy(fact -> assertAnnounced(specimen, fact));
    }

    private static void assertAnnounced(SampleEvidence specimen, Fact fact) {
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
                text.insert(at, FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
            } else {
                text.delete(at, Math.min(text.length(), at + random.nextInt(25)));
            }
        }
        return text.toString();
    }
}
