package org.troubletree.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.troubletree.event.EventText;
import org.troubletree.event.Fixtures;
import org.troubletree.evidence.Readers;
import org.troubletree.load.TreeFolders;

/** Whatever is pasted, matching comes to an end with sentences that can be shown. */
class HostileEventsTest {
    private static final Matcher MATCHER =
            Matcher.of(TreeFolders.bundled().read(Readers.all()).library());

    @Test
    void saysSomethingSensibleOfEventsThatWereCutAndMixed() {
        var random = new Random(9405);
        var texts = Fixtures.all();
        for (int round = 0; round < 300; round++) {
            var one = texts.get(random.nextInt(texts.size()));
            var other = texts.get(random.nextInt(texts.size()));
            assertSensible(
                    one.substring(random.nextInt(one.length())) + other.substring(0, random.nextInt(other.length())));
        }
    }

    @Test
    void saysSomethingSensibleOfRandomBytes() {
        var random = new Random(4094);
        for (int round = 0; round < 100; round++) {
            var bytes = new byte[random.nextInt(1500)];
            random.nextBytes(bytes);
            assertSensible(
                    "Event ID: 4094\nDescription: The error " + EventText.decode(bytes) + " occurred while trying");
        }
    }

    private static void assertSensible(String text) {
        var read = MATCHER.read(text);
        var ranking = MATCHER.weigh(read.events());
        assertThat(ranking.matches()).allSatisfy(match -> {
            assertThat(match.score()).isBetween(0.0, 1.0);
            assertThat(match.reasons())
                    .isNotEmpty()
                    .allSatisfy(reason -> assertThat(reason).endsWith("."));
            assertThat(match.facts())
                    .allSatisfy(fact -> assertThat(fact.value()).isNotBlank());
        });
        assertThat(MATCHER.explain(text, read))
                .allSatisfy(line -> assertThat(line).isNotBlank());
    }
}
