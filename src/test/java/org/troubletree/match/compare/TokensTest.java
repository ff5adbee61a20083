package org.troubletree.match.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                         | ''
                    '  .,;  '                  | ''
                    The Service                | the service
                    line-break's "quoted" end. | line break s quoted end
                    error0x4fc                 | error 0x4fc
                    0x4fc                      | 0x4fc
                    10x4fc                     | 10x4fc
                    a0xg                       | a0xg
                    a0x                        | a0x
                    """)
    void splitsAtEverythingThatIsNeitherLetterNorDigit(String text, String words) {
        assertThat(String.join(" ", Tokens.of(text).words())).isEqualTo(words);
    }

    @Test
    void keepsTheOffsetsOfItsWords() {
        var tokens = Tokens.of(" One, two");
        assertThat(tokens.start(0)).isEqualTo(1);
        assertThat(tokens.end(0)).isEqualTo(4);
        assertThat(tokens.start(1)).isEqualTo(6);
        assertThat(tokens.end(1)).isEqualTo(9);
    }

    @Test
    void stopsAtTheMaximumNumberOfWords() {
        assertThat(Tokens.of("a b c", 2).words()).isEqualTo(List.of("a", "b"));
        assertThat(Tokens.of("w ".repeat(601)).size()).isEqualTo(600);
    }

    @Test
    void returnsAWordWithTheMinusDirectlyBeforeIt() {
        var tokens = Tokens.of("code -550 and - 7 x");
        assertThat(tokens.wordWithSign(1)).isEqualTo("-550");
        assertThat(tokens.wordWithSign(3)).isEqualTo("7");
    }

    @Test
    void returnsTheTextBetweenWordsWithoutPunctuation() {
        var tokens = Tokens.of("queue \"Mail In\" is full (now)");
        assertThat(tokens.between(0, 3)).isEqualTo("Mail In");
        assertThat(tokens.between(-1, 1)).isEqualTo("queue");
        assertThat(tokens.between(3, 6)).isEqualTo("full (now");
    }
}
