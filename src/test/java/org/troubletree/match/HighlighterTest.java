package org.troubletree.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Highlights are ranges of the raw text, and cover exactly the words that contributed to the match. */
class HighlighterTest {
    private static final String EVENT = """
            It began on Monday.

            Event ID: 9405
            Source: MailAgent
            Type: Error
            Description: An unexpected error has occurred which
              may end the agent. Error: Out of
            Semaphores (16)
            """;
    private static final Matcher MATCHER = Matcher.of(CauseFixtures.library());

    private static List<Highlight> highlights(String text) {
        var events = MATCHER.readEvents(text).events();
        return MATCHER.match(events).stream()
                .findFirst()
                .map(best -> MATCHER.highlights(text, events, best))
                .orElse(List.of());
    }

    private static List<String> marked(String text, Highlight.HighlightKind kind) {
        return highlights(text).stream()
                .filter(highlight -> highlight.kind() == kind)
                .map(highlight ->
                        text.substring(highlight.from(), highlight.to()).replaceAll("[\\s>\u00a0]+", " "))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void areTheNumberTheSourceTheWordsAndTheValue(String form, UnaryOperator<String> change) {
        var text = change.apply(EVENT);

        assertThat(marked(text, Highlight.HighlightKind.NAME)).containsExactly("9405", "MailAgent");
        assertThat(marked(text, Highlight.HighlightKind.WORDS))
                .containsExactly("An unexpected error has occurred which may end the agent. Error");
        assertThat(marked(text, Highlight.HighlightKind.VALUE)).containsExactly("Out of Semaphores");
    }

    static Stream<Arguments> areTheNumberTheSourceTheWordsAndTheValue() {
        return Stream.of(
                form("as it came", text -> text),
                form("quoted", text -> text.replaceAll("(?m)^", "> ")),
                form("with line breaks of DOS", text -> text.replace("\n", "\r\n")),
                form("with hard blanks", text -> text.replace(' ', '\u00a0')),
                form("as a list", text -> text.replace("\n\n", "\n\n- ")));
    }

    private static Arguments form(String name, UnaryOperator<String> change) {
        return Arguments.of(name, change);
    }

    @Test
    void areTheNumberHoweverItIsSpelled() {
        assertThat(marked(EVENT.replace("9405", "0xC00024BD"), Highlight.HighlightKind.NAME))
                .containsExactly("0xC00024BD", "MailAgent");
    }

    @Test
    void leaveOutWordsThatDidNotCount() {
        var text = EVENT.replace("error has occurred which", "error, dear colleague, has occurred which");

        assertThat(marked(text, Highlight.HighlightKind.WORDS))
                .containsExactly("An unexpected error", "has occurred which may end the agent. Error");
    }

    @Test
    void followTheMisspeltWordsThatCounted() {
        assertThat(marked(EVENT.replace("unexpected", "unexpcted"), Highlight.HighlightKind.WORDS))
                .containsExactly("An unexpcted error has occurred which may end the agent. Error");
    }

    @Test
    void showAValueThatNoSignatureNames() {
        var text = "Event ID: 4182\nSource: MailConnector\n" + CauseFixtures.SENT.replace("{file}", "HBWK-2")
                + "will be retried when the server is restarted.";

        assertThat(marked(text, Highlight.HighlightKind.VALUE)).containsExactly("HBWK-2");
    }

    @Test
    void showTheValueAloneWhereTheWordsAreOthers() {
        var text = "Event ID: 9405\nSource: MailAgent\nDescription: Der Agent endet: Out of Semaphores.";

        assertThat(marked(text, Highlight.HighlightKind.VALUE)).containsExactly("Out of Semaphores");
        assertThat(marked(text, Highlight.HighlightKind.WORDS)).isEmpty();
    }

    @Test
    void leaveOutANumberThatSpeaksAgainstTheRest() {
        assertThat(marked(EVENT.replace("9405", "9406"), Highlight.HighlightKind.NAME))
                .containsExactly("MailAgent");
    }

    @ParameterizedTest
    @CsvSource({"Dear all the mail is down", "''", "Event ID: 4711"})
    void areNoneWhereNothingFits(String text) {
        assertThat(highlights(text)).isEmpty();
    }

    @Test
    void areNoneInEventsBehindTheTextThatIsShown() {
        var events = MATCHER.readEvents("x\n".repeat(20) + EVENT).events();

        assertThat(MATCHER.highlights(
                        "x\n".repeat(5), events, MATCHER.match(events).getFirst()))
                .isEmpty();
    }
}
