package org.troubletree.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.troubletree.event.Event;
import org.troubletree.match.compare.Agreement;
import org.troubletree.match.compare.EventWords;
import org.troubletree.match.compare.TermWeights;
import org.troubletree.text.LineRange;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.EventPattern.PatternWeight;
import org.troubletree.tree.Surroundings;

class FieldAgreementTest {
    private static final CompiledPattern PATTERN = CompiledPattern.of(new EventPattern(
            OptionalInt.of(7),
            List.of("Machine Tool"),
            "The queue is full with error {code}",
            Map.of("code", List.of("5")),
            PatternWeight.DECISIVE,
            Map.of(),
            Surroundings.ANY));

    private static FieldAgreement compare(String number, String source, String text) {
        return FieldAgreement.of(
                EventWords.of(Event.typed(new LineRange(1, 1), number, source, text)),
                PATTERN,
                TermWeights.fromTemplates(List.of(PATTERN.template())),
                Set.of("machinetool", "machinetools"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    7  | Machine Tool  | SAME   | SAME
                    8  | Machine Tols  | OTHER  | OTHER
                    7  | Machine Tol   | SAME   | NEAR
                    7  | Machine Tools | SAME   | OTHER
                    '' | ''            | ABSENT | ABSENT
                    7  | Tool          | SAME   | NEAR
                    """)
    void comparesNumberAndSource(String number, String source, Agreement ofNumber, Agreement ofSource) {
        var agreement = compare(number, source, "");
        assertThat(agreement.number()).isEqualTo(ofNumber);
        assertThat(agreement.source()).isEqualTo(ofSource);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The queue is full with error 5 | SAME
                    The queue is full              | BEGUN
                    full queue with words          | OTHER
                    ''                             | ABSENT
                    """)
    void comparesTheText(String text, Agreement words) {
        assertThat(compare("7", "Machine Tool", text).words()).isEqualTo(words);
    }

    @Test
    void readsAndComparesTheNamedValues() {
        assertThat(compare("7", "Machine Tool", "The queue is full with error 5")
                        .haveAllValuesMatched())
                .isTrue();
        var other = compare("7", "Machine Tool", "The queue is full with error 6");
        assertThat(other.readValues()).containsEntry("code", "6");
        assertThat(other.hasOtherValue()).isTrue();
        assertThat(compare("7", "Machine Tool", "The queue is full").hasReadAllValues())
                .isFalse();
    }

    @Test
    void countsTheWholeEventFully() {
        var agreement = compare("7", "Machine Tool", "The queue is full with error 5");
        assertThat(agreement.strength()).isEqualTo(1);
        assertThat(agreement.isExactEvent()).isTrue();
    }

    @Test
    void recognizesThatOnlyTheNumberDiffers() {
        assertThat(compare("8", "Machine Tool", "The queue is full with error 5")
                        .hasOnlyOtherNumber())
                .isTrue();
        assertThat(compare("8", "Other", "The queue is full with error 5").hasOnlyOtherNumber())
                .isFalse();
    }
}
