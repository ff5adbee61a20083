package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.troubletree.text.TextLines;

class HostileTextTest {
    private static final String PIECES =
            "\n\r\t :;=,.-()[]<>'\"0149AeZ\u00a0\u2019\u0000\ud83d\u2003\u2028\u0085\u202f\u200e\uff11\uff1a\u0007";
    /** The number of random texts. For a longer run use {@code -Dtroubletree.rounds=2000}. */
    private static final int ROUNDS = Integer.getInteger("troubletree.rounds", 40);

    @Test
    void losesNoLineOfAnyMutatedText() {
        var random = new Random(9405);
        for (int round = 0; round < ROUNDS; round++) {
            for (var text : Fixtures.all()) {
                assertEveryLineHasItsPlace(mutated(text, random));
            }
        }
    }

    @Test
    void losesNoLineOfTextsCutAndJoined() {
        var random = new Random(4094);
        var texts = Fixtures.all();
        for (int round = 0; round < ROUNDS * 12; round++) {
            var one = texts.get(random.nextInt(texts.size()));
            var other = texts.get(random.nextInt(texts.size()));
            assertEveryLineHasItsPlace(
                    one.substring(random.nextInt(one.length())) + other.substring(0, random.nextInt(other.length())));
        }
    }

    @Test
    void losesNoLineOfRandomBytes() {
        var random = new Random(1209);
        for (int round = 0; round < ROUNDS * 8; round++) {
            var bytes = new byte[random.nextInt(2000)];
            random.nextBytes(bytes);
            assertEveryLineHasItsPlace(EventText.decode(bytes));
        }
    }

    @Test
    void losesNoLineOfTextsWithBrokenBytes() {
        var random = new Random(4287);
        for (var text : Fixtures.all()) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            for (int round = 0; round < 8; round++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                assertEveryLineHasItsPlace(EventText.decode(bytes));
            }
        }
    }

    /** Each paragraph is tested once, so that twice the text needs twice the tests. */
    @ParameterizedTest
    @ValueSource(ints = {1_000, 2_000, 4_000})
    void asksOnceForEachParagraph(int paragraphs) {
        var asked = new AtomicInteger();

        EventText.read("Dear all.\n\n".repeat(paragraphs), words -> asked.incrementAndGet() < 0);

        assertThat(asked).hasValue(paragraphs);
    }

    /** A reader that scans the same lines repeatedly would not finish here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Event ID: ",
                "Source: x ",
                "Error 5\n",
                "Event ID 5 ",
                "Keywords: a ",
                "Event\n",
                ">",
                "4116\n",
                "1/1/99 1:01:01 ",
                "Date: 1/1/2000 Time: 1:1 ",
                "Description: ",
                "A ====",
                "Event[1]:\nEvent ID: 3\n",
                "event 5 from A ",
                "1/1/99,1:01:01,",
                "Event ID 7 A B C ",
                "&amp",
                "\n",
                "("
            })
    void comesToAnEndWithRepetitionsOf(String piece) {
        assertEveryLineHasItsPlace(piece.repeat(200_000 / piece.length()));
    }

    private static void assertEveryLineHasItsPlace(String text) {
        var read = EventText.read(text, words -> words.length() % 2 == 0);
        var lines = TextLines.of(text);
        assertThat(read.events()).isSortedAccordingTo(Comparator.comparingInt(Event::line));
        assertThat(read.events())
                .allSatisfy(event -> assertThat(lines.has(event.lines())).isTrue());
        var placed = new BitSet();
        read.events().forEach(event -> placed.set(event.line(), event.lastLine() + 1));
        for (var range : read.unread()) {
            assertThat(placed.get(range.first(), range.last() + 1).isEmpty()).isTrue();
            placed.set(range.first(), range.last() + 1);
        }
        var paste = NormalizedText.of(text);
        for (int line = 0; line < paste.lineCount(); line++) {
            assertThat(placed.get(line + 1) || paste.isBlank(line))
                    .as("line %d of:%n%s", line + 1, text)
                    .isTrue();
        }
    }

    private static String mutated(String text, Random random) {
        var mutated = new StringBuilder(text);
        for (int i = 0; i < 12 && !mutated.isEmpty(); i++) {
            int at = random.nextInt(mutated.length());
            switch (random.nextInt(4)) {
                case 0 -> mutated.deleteCharAt(at);
                case 1 -> mutated.insert(at, PIECES.charAt(random.nextInt(PIECES.length())));
                case 2 -> mutated.delete(at, Math.min(mutated.length(), at + random.nextInt(40)));
                default -> mutated.insert(at, text, 0, random.nextInt(Math.min(text.length(), 60)));
            }
        }
        return mutated.toString();
    }
}
