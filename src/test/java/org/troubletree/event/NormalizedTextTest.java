package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizedTextTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "a&amp;b|a&b",
                "a&foo;b|a&foo;b",
                "**bold** * x|bold * x",
                "<b>x</b>| x ",
                "<Data>x</Data>|<Data>x</Data>",
                "> quoted|quoted",
                "> > twice|twice",
                "// comment| comment",
                "' comment| comment",
                "'quoted'|'quoted'",
                "text\\|text ",
                "C:\\dir\\|C:\\dir\\",
                "\uFF21\uFF11|A1",
                "a\u00A0b|a b",
                "a\u200Bb|ab"
            })
    void normalizesALine(String raw, String normalized) {
        assertThat(NormalizedText.of(raw).text()).isEqualTo(normalized);
    }

    @Test
    void keepsTheNumberOfLinesWhateverEndsThem() {
        var text = NormalizedText.of("one\r\ntwo\rthree\n\nfive");
        assertThat(text.text()).isEqualTo("one\ntwo\nthree\n\nfive");
        assertThat(text.lineCount()).isEqualTo(5);
        assertThat(text.line(2)).isEqualTo("three");
        assertThat(text.isBlank(3)).isTrue();
        assertThat(text.nextNonBlankLine(3)).isEqualTo(4);
        assertThat(text.lineAt(4)).isEqualTo(1);
        assertThat(text.lineAt(3)).isZero();
    }

    @Test
    void hasNoLineInAnEmptyText() {
        assertThat(NormalizedText.of("").lineCount()).isZero();
    }

    @Test
    void knowsWhichLinesWereQuoted() {
        var text = NormalizedText.of("> a\nb");
        assertThat(text.isQuoted(0)).isTrue();
        assertThat(text.isQuoted(1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"word|0", "  word|2", "- word|2", "1. word|3", "12) word|4", "a) word|3", "1.5 word|0", "-word|0"})
    void findsTheFirstWordAfterABullet(String line, int offset) {
        assertThat(NormalizedText.of(line).firstWordOffset(0)).isEqualTo(offset);
    }

    @Test
    void countsATabUpToTheNextEighthColumn() {
        assertThat(NormalizedText.of("\tx").indent(0)).isEqualTo(8);
        assertThat(NormalizedText.of("   \t x").indent(0)).isEqualTo(9);
    }

    @Test
    void joinsTheLinesOfAParagraph() {
        assertThat(NormalizedText.of("a\n b\n\nc").paragraph(0)).isEqualTo("a b");
    }

    @Test
    void reachesALineOverAFewBlankLines() {
        var text = NormalizedText.of("a\n\n\nb\nc");
        assertThat(text.isReachedOverBlankLines(1, 3, 2)).isTrue();
        assertThat(text.isReachedOverBlankLines(1, 3, 1)).isFalse();
        assertThat(text.isReachedOverBlankLines(1, 4, 3)).isFalse();
    }
}
