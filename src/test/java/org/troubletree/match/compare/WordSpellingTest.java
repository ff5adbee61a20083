package org.troubletree.match.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSpellingTest {
    @ParameterizedTest
    @CsvSource({
        "queue, quxue, true",
        "queue, queu, true",
        "queue, queuee, true",
        "queue, qeuue, true",
        "queue, Xqueue, true",
        "queue, queue, false",
        "queue, uqeeu, false",
        "queue, que, false",
        "queue, quxxe, false",
        "mail, mall, false",
        "mail, mails, true",
        "'', '', false"
    })
    void acceptsOneWrongMissingExtraOrSwappedLetter(String one, String other, boolean near) {
        assertThat(WordSpelling.isNear(one, other)).isEqualTo(near);
        assertThat(WordSpelling.isNear(other, one)).isEqualTo(near);
    }

    @Test
    void findsTheMisspeltWordsOfAMessage() {
        assertThat(WordSpelling.findMisspelt(List.of("service", "stopped"), Set.of("servise", "stopped")))
                .isEqualTo(Map.of("service", "servise"));
    }

    @Test
    void findsNoneWhereTooManyAreMisspelt() {
        assertThat(WordSpelling.findMisspelt(List.of("service", "stopped", "again"), Set.of("servise", "stoped")))
                .isEmpty();
    }

    @Test
    void doesNotTakeAWantedWordForTheMisspellingOfAnother() {
        assertThat(WordSpelling.findMisspelt(List.of("server", "servers"), Set.of("servers")))
                .isEmpty();
    }

    @Test
    void doesNotTakeOneNumberForAnother() {
        assertThat(WordSpelling.findMisspelt(List.of("c0070005"), Set.of("c0070006")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"queue, true", "mail, false", "c0070005, false"})
    void callsWordsOfFiveLettersLong(String word, boolean isLong) {
        assertThat(WordSpelling.isLong(word)).isEqualTo(isLong);
    }
}
