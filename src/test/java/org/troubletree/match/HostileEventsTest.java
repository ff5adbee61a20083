package org.troubletree.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.troubletree.event.Effort;
import org.troubletree.event.EventText;
import org.troubletree.event.Fixtures;
import org.troubletree.event.Repeated;
import org.troubletree.evidence.Readers;
import org.troubletree.load.TreeFolders;

/** Matching any pasted text terminates, with sentences that can be displayed. */
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
        var read = MATCHER.readEvents(text);
        var ranking = MATCHER.rank(read.events());
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

    @Test
    void takesNoProseForAMessageBecauseItNamesAValue() {
        var prose =
                "Mend the parser of addresses, which led to memory corruption where a name was longer than its place,"
                        + " and write down how the others are to be called from now on.";

        assertThat(MATCHER.readEvents(prose).events()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "||Event_ID:_4094~Source:_MSExchangeIMC~Description:_The_error_0x8004011d_occurred_while_trying_to~|",
                "||Event_ID:_9405~Source:_MSExchangeMTA~Date:_5/8/2000_4:00:06_PM~|",
                "Event_ID:_4094~Description:_||The_error_|",
                "Event_ID:_4094~Description:_|a|0x8004011d_|",
                "||The_error_0x8004011d_occurred_while_trying_to~~|"
            })
    void takesTimeLinearInTheLengthOfTheText(String parts) {
        Effort.assertLinear(
                Repeated.of(parts),
                text -> MATCHER.rank(MATCHER.readEvents(text).events()));
    }
}
