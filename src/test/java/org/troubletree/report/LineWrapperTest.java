package org.troubletree.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LineWrapperTest {
    static Stream<Arguments> runningTexts() {
        return Stream.of(
                Arguments.of("", List.of()),
                Arguments.of("  \t ", List.of()),
                Arguments.of("one", List.of("one")),
                Arguments.of("one two", List.of("one two")),
                Arguments.of("one  two\nthree", List.of("one two", "three")),
                Arguments.of("eight888 x", List.of("eight888", "x")),
                Arguments.of("abcdefghij", List.of("abcdefgh", "ij")),
                Arguments.of("x abcdefghij y", List.of("x", "abcdefgh", "ij y")),
                Arguments.of("KEY\\SUB\\NAME", List.of("KEY\\SUB\\", "NAME")),
                Arguments.of("abcdefg😀h", List.of("abcdefg", "😀h")));
    }

    @ParameterizedTest
    @MethodSource("runningTexts")
    void breaksRunningTextBetweenWords(String text, List<String> lines) {
        assertThat(LineWrapper.wrap(text, 8)).isEqualTo(lines);
    }

    static Stream<Arguments> verbatimLines() {
        return Stream.of(
                Arguments.of("", List.of("")),
                Arguments.of("12345678", List.of("12345678")),
                Arguments.of("123456789", List.of("12345678", "9")),
                Arguments.of("ab cd  efgh", List.of("ab cd  ", "efgh")),
                Arguments.of("ab\\cdefghij", List.of("ab\\", "cdefghij")),
                Arguments.of("a,b cdefghi", List.of("a,b ", "cdefghi")),
                Arguments.of("        x", List.of("        ", "x")),
                Arguments.of("\tx", List.of("\t", "x")),
                Arguments.of("1234567😀x", List.of("1234567", "😀x")));
    }

    @ParameterizedTest
    @MethodSource("verbatimLines")
    void breaksVerbatimLinesWithoutLosingACharacter(String line, List<String> pieces) {
        assertThat(LineWrapper.wrapVerbatim(line, 8)).isEqualTo(pieces);
        assertThat(String.join("", pieces)).isEqualTo(line);
    }
}
