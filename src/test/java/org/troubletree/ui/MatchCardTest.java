package org.troubletree.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchCardTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Line 1: event 4094 of A in the words of this cause, with error 0x8004011d. | event 4094/error 0x8004011d
                    Line 1: event 4094 of B in the words of this cause, with error 0x8004011d (the source should be A). | event 4094/error 0x8004011d
                    The typed event 7 of A; the words are not those of this cause, but with tail v1.2 of C. | event 7/tail v1.2 of C
                    Line 1: an event without a number in the words of this cause. | ''
                    """)
    void makesTheEventAndItsValuesBold(String reason, String bold) {
        assertThat(MatchCard.SEEN
                        .matcher(reason)
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.joining("/")))
                .isEqualTo(bold);
    }
}
