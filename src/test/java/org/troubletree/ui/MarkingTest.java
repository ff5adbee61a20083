package org.troubletree.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.troubletree.event.EventText;
import org.troubletree.match.Matcher;

class MarkingTest {
    private static final String WRAPPED = """
            some words before

            Event ID: 710
            Source: PumpService
            Description: The valve 12
              is stuck and does
            not answer to the controller.
            """;

    private static List<Mark> marks(String text) {
        var events = EventText.read(text).events();
        return Marking.of(text, events, Matcher.of(Pumps.library()).match(events));
    }

    private static List<String> marked(String text, Mark.Kind kind) {
        return marks(text).stream()
                .filter(mark -> mark.kind() == kind)
                .map(mark -> text.substring(mark.from(), mark.to()).replaceAll("\\s+", " "))
                .toList();
    }

    @Test
    void findsTheNumberAndThePhrasesWhereverTheyWereWrapped() {
        assertThat(marked(WRAPPED, Mark.Kind.WORDS))
                .containsExactly("710", "The valve", "is stuck and does not answer to the controller.");
    }

    @Test
    void findsTheValueThatStandsBetweenThePhrases() {
        assertThat(marked(WRAPPED, Mark.Kind.VALUE)).containsExactly("12");
    }

    @ParameterizedTest
    @CsvSource({"Dear all the pump is broken", "''", "Event ID: 4711"})
    void marksNothingWhereNothingFits(String text) {
        assertThat(marks(text)).isEmpty();
    }

    @Test
    void marksNothingInEventsBehindTheBeginningThatIsShown() {
        var text = "x\n".repeat(20) + WRAPPED;
        var events = EventText.read(text).events();

        assertThat(Marking.of(
                        "x\n".repeat(20), events, Matcher.of(Pumps.library()).match(events)))
                .isEmpty();
    }

    @Test
    void tellsWhatBecameOfEachLine() {
        assertThat(Belonging.of(EventText.read(WRAPPED), 8))
                .containsExactly(
                        Belonging.LEFT,
                        Belonging.NOTHING,
                        Belonging.BEGINS,
                        Belonging.GOES_ON,
                        Belonging.GOES_ON,
                        Belonging.GOES_ON,
                        Belonging.GOES_ON,
                        Belonging.NOTHING);
        assertThat(Belonging.of(EventText.read(WRAPPED), 3))
                .containsExactly(Belonging.LEFT, Belonging.NOTHING, Belonging.BEGINS);
    }
}
