package org.troubletree.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.troubletree.event.Event;
import org.troubletree.text.LineRange;

class SourceOnlyHintTest {
    @Test
    void namesTheEventsThatAreKnownOfTheSource() {
        assertThat(ask("", "mailconnector", ""))
                .hasValue("mailconnector alone tells no cause: add the number or the first words. Known here are events"
                        + " such as 3039, 4094, 4102, 4117, 4182.");
    }

    @ParameterizedTest
    @CsvSource({"'', Unheard, ''", "5, MailConnector, ''", "'', MailConnector, The first words", "'', '', ''"})
    void hasNothingToSayOfAnythingElse(String number, String source, String words) {
        assertThat(ask(number, source, words)).isEmpty();
    }

    private static Optional<String> ask(String number, String source, String words) {
        return SourceOnlyHint.sentence(
                CauseFixtures.library(), List.of(Event.typed(new LineRange(1, 1), number, source, words)));
    }
}
