package org.troubletree.match.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.troubletree.event.Event;
import org.troubletree.text.LineRange;

class AlignmentTest {
    private static final String MESSAGE = "The queue {name} is full with error {error}";

    private static Alignment align(String template, String text) {
        var compiled = Template.of(template);
        var event = EventWords.of(Event.typed(new LineRange(1, 1), "", "", text));
        return Alignment.of(compiled, event, TermWeights.fromTemplates(List.of(compiled)));
    }

    @Test
    void matchesAllWordsOfTheSameMessage() {
        var alignment = align(MESSAGE, "The queue Mail In is full with error 5");
        assertThat(alignment.share()).isEqualTo(1, within(1e-9));
        assertThat(alignment.matchedCount()).isEqualTo(6);
        assertThat(alignment.isClose()).isTrue();
    }

    @Test
    void readsInsertedValuesBetweenMatchingWords() {
        assertThat(align(MESSAGE, "The queue Mail In is full with error 5.").values())
                .isEqualTo(Map.of("name", "Mail In", "error", "5"));
    }

    @Test
    void readsNoValueWhoseNeighbourIsMissing() {
        assertThat(align(MESSAGE, "The queue Mail In full with error 5").values())
                .doesNotContainKey("name");
    }

    @Test
    void matchesNothingInAnotherText() {
        var alignment = align(MESSAGE, "Something else happened");
        assertThat(alignment.share()).isZero();
        assertThat(alignment.matchedCount()).isZero();
        assertThat(alignment.matchedSpans()).isEmpty();
        assertThat(alignment.isClose()).isFalse();
    }

    @Test
    void matchesWordsInOrderOnly() {
        assertThat(align("one two three", "three two one").matchedCount()).isEqualTo(1);
    }

    @Test
    void joinsAdjacentWordsToSpans() {
        assertThat(align(MESSAGE, "The queue X is full with error 5").matchedSpans())
                .isEqualTo(List.of(new TextSpan(0, 2), new TextSpan(3, 7)));
    }

    @Test
    void givesTheSpansOfValuesBetweenWordsOnly() {
        assertThat(align(MESSAGE, "The queue X is full with error 5").insertedSpans())
                .isEqualTo(List.of(new TextSpan(2, 3)));
    }

    @Test
    void countsAMisspeltWordForLess() {
        var alignment = align("queue overflow stopped service", "queue overfow stopped service");
        assertThat(alignment.misspelt()).isEqualTo(Map.of("overflow", "overfow"));
        assertThat(alignment.share()).isEqualTo(0.95, within(1e-9));
    }

    @Test
    void recognizesATextThatIsCutOff() {
        assertThat(align("one two three four five six", "one two three four").breaksOff())
                .isTrue();
        assertThat(align("one two three four five six", "one two three").breaksOff())
                .isFalse();
        assertThat(align("one two three four five six", "two three four five").breaksOff())
                .isFalse();
    }

    @Test
    void findsScatteredWordsNotClose() {
        assertThat(align("one two three four", "one of two, then three or also four")
                        .isClose())
                .isFalse();
    }
}
