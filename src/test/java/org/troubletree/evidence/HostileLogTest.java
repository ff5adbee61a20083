package org.troubletree.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileLogTest {
    private static final int SIZE = 4 << 20;

    private static final String LOG = """
            Performance Optimizer 5/8/2000
            Set # of information store buffers from 9330 to 20000
            Set Maximum # of information store threads from 32 to 5

            Set Max Threads(Private+Public) from 0x20 to 0x5
            Set # of concurrent connections to LAN-MTAs from 40 to 20
            """;
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
            "99999999999",
            "-1",
            "\ud800",
            "Max Threads(Private+Public)",
            "5/8/2000",
            " ",
            ".",
            "REGEDIT4",
            "Event ID: 1");

    @Test
    void neverThrowsAndKeepsItsWordOverMutatedLogs() {
        var random = new Random(20_000_508);
        for (int i = 0; i < 20_000; i++) {
            var text = mutated(random);
            switch (Perfopt.read(text)) {
                case ReadResult.Understood understood -> keepsItsWord(understood, text);
                case ReadResult.Refused refused ->
                    assertThat(refused.reason()).as(text).isNotBlank();
            }
        }
    }

    private static void keepsItsWord(ReadResult.Understood understood, String text) {
        var reading = understood.reading();
        var lines = text.lines().count();
        assertThat(reading.evidence()).isEqualTo(text);
        assertThat(reading.facts().size()).as(text).isIn(0, 2);
        assertThat(reading.findings())
                .as(text)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat((long) finding.line()).isBetween(0L, lines));
    }

    private static String mutated(Random random) {
        var text = new StringBuilder(LOG);
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Set Max Threads(Private+Public) from 32 to 5\n",
                "Set Max Threads(Private+Public) from 32 to 5\nSet Max Threads(Private+Public) from 5 to 32\n",
                "Set a from 1 to 2 ",
                "                                            ",
                "5/8/2000\n",
                "((((((((((((((((((((((",
                "\r",
                "from to from to ",
                "Jan Feb Mar ",
            })
    void readsMegabytesOfAnything(String piece) {
        var result = Perfopt.read(piece.repeat(SIZE / piece.length()));
        assertThat(result).isNotNull();
    }
}
