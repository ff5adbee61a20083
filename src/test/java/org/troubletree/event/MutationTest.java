package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Events must stay the same when their text is changed on the way from a log to a paste. */
class MutationTest {
    private static final List<String> ARTICLES = List.of("kb-labels", "kb-pairs", "kb-run-on", "capitals");
    private static final List<String> COPIES = List.of("event-viewer-copy", "event-viewer-collapsed");
    private static final List<String> ALL = Stream.of(
                    ARTICLES,
                    COPIES,
                    List.of("kb-bare", "event-viewer-indented", "event-detail", "labels-inside", "no-message"),
                    List.of("saved-tab", "saved-text", "saved-csv"))
            .flatMap(List::stream)
            .toList();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void leavesTheSameEvents(String name, UnaryOperator<String> mutation, List<String> fixtures) {
        for (var fixture : fixtures) {
            var text = Fixtures.text(fixture);

            assertThat(summaries(mutation.apply(text))).as(fixture).isEqualTo(summaries(text));
        }
    }

    static Stream<Arguments> leavesTheSameEvents() {
        return Stream.of(
                arguments("quoted", lines(line -> "> " + line), ALL),
                arguments("quoted closely", lines(line -> ">" + line), ALL),
                arguments("quoted twice", lines(line -> ">> " + line), ALL),
                arguments("commented", lines(line -> "// " + line), ALL),
                arguments("further in", lines(line -> "\t" + line), ALL),
                arguments("hard blanks", replaced(" ", "\u00a0"), ALL),
                arguments("carriage returns", replaced("\n", "\r"), ALL),
                arguments("blanks behind", lines(line -> line + "  "), ALL),
                arguments("tabs lost", replaced("\t", "    "), ALL),
                arguments("Markdown breaks", lines(line -> line + "\\"), ALL),
                arguments("entities", replaced("<", "&lt;"), ALL),
                arguments("entities of quotes", replaced("\"", "&quot;"), ALL),
                arguments("UTF-16", through(StandardCharsets.UTF_16), ALL),
                arguments("UTF-16 without a mark", through(StandardCharsets.UTF_16LE), ALL),
                arguments("Windows-1252", through(Charset.forName("windows-1252")), ALL),
                arguments("code page 850", through(Charset.forName("IBM850")), ALL),
                arguments("wrapped at 72", lines(line -> wrapped(line, 72)), ARTICLES),
                arguments("wrapped at 60", lines(line -> wrapped(line, 60)), List.of("kb-labels", "kb-run-on")),
                arguments("blank lines", replaced("\n\n", "\n\n\n"), ARTICLES),
                arguments("read by a machine", replaced("Event ID", "Event lD"), COPIES),
                arguments("misspelt", replaced("Category:", "Catergory:"), ARTICLES));
    }

    private static UnaryOperator<String> lines(UnaryOperator<String> change) {
        return text -> text.lines()
                .map(line -> line.isBlank() ? line : change.apply(line))
                .collect(Collectors.joining("\n"));
    }

    private static UnaryOperator<String> replaced(String one, String other) {
        return text -> text.replace(one, other);
    }

    private static UnaryOperator<String> through(Charset encoding) {
        return text -> EventText.decode(text.getBytes(encoding));
    }

    private static String wrapped(String line, int width) {
        int blank = line.length() > width ? line.lastIndexOf(' ', width) : -1;
        return blank <= 0 ? line : line.substring(0, blank) + "\n" + wrapped(line.substring(blank + 1), width);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void readsEventsInTheOtherOrder(String fixture) {
        var text = Fixtures.text(fixture);
        var reversed = parts(text).reversed();

        assertThat(summaries(String.join("\n\n", reversed)))
                .isEqualTo(summaries(text).reversed());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void readsEventsPastedTwice(String fixture) {
        var text = Fixtures.text(fixture);

        assertThat(summaries(text + "\n\n" + text)).hasSize(2 * summaries(text).size());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void readsTheNumbersWithoutTheSources(String fixture) {
        var text = Fixtures.text(fixture);
        var without = text.replaceAll("(?im)^(event )?source ?[:=].*\n", "");

        assertThat(ids(without)).isEqualTo(ids(text));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void readsEachEventOnALineOfItsOwn(String fixture) {
        var text = Fixtures.text(fixture);
        var lines = parts(text).stream().map(MutationTest::squeezed).toList();

        assertThat(ids(String.join("\n", lines))).isEqualTo(ids(text));
    }

    static List<String> articles() {
        return List.of("kb-labels", "kb-pairs", "event-viewer-copy");
    }

    /** Returns the lines of each event. */
    private static List<String> parts(String text) {
        var lines = text.lines().toList();
        return EventText.read(text).events().stream()
                .map(event -> String.join("\n", lines.subList(event.line() - 1, event.lastLine())))
                .toList();
    }

    private static List<String> ids(String text) {
        return EventText.read(text).events().stream()
                .map(event -> event.id().toString())
                .toList();
    }

    private static List<String> summaries(String text) {
        return EventText.read(text).events().stream()
                .map(event -> event.id() + " " + event.source() + " " + event.type() + " " + event.category() + " "
                        + event.computer() + " " + squeezed(event.description()))
                .toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\\\]+", " ").strip();
    }
}
