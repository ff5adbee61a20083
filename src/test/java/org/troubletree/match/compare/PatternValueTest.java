package org.troubletree.match.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternValueTest {
    @ParameterizedTest
    @CsvSource({
        "5, 5, SAME",
        "0x5, 5, SAME",
        "-550, 0xFFFFFDDA, SAME",
        "6, 5, OTHER",
        "mail in queue, mail in, SAME",
        "mail, mail in, OTHER",
        "transfre, transfer, NEAR",
        "%1, 5, ABSENT",
        "<name>, 5, ABSENT"
    })
    void comparesNumbersAndWords(String read, String named, Agreement agreement) {
        assertThat(PatternValue.compare(read, List.of(named))).isEqualTo(agreement);
    }

    @Test
    void takesTheBestOfTheNamedValues() {
        assertThat(PatternValue.compare("5", List.of("4", "5"))).isEqualTo(Agreement.SAME);
    }

    @Test
    void findsANamedValueAnywhereInTheText() {
        var text = Tokens.of("It failed with 0xFFFFFDDA in the private store.");
        assertThat(PatternValue.findStated(text, List.of("-1018", "-550"))).isEqualTo(Optional.of("-550"));
        assertThat(PatternValue.findStated(text, List.of("private store"))).isEqualTo(Optional.of("private store"));
        assertThat(PatternValue.findSpan(text, "private store")).isEqualTo(Optional.of(new TextSpan(6, 8)));
    }

    @Test
    void doesNotSearchForASingleWord() {
        assertThat(PatternValue.findStated(Tokens.of("the transfer failed"), List.of("transfer")))
                .isEmpty();
        assertThat(PatternValue.isStated(Tokens.of("the transfer failed"), "transfer"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "private store, true",
        "the store, false",
        "in the store, true",
        "up to it, false",
        "transfer, false",
        "'', false"
    })
    void recognizesDistinctivePhrases(String named, boolean phrase) {
        assertThat(PatternValue.isPhrase(named)).isEqualTo(phrase);
    }
}
