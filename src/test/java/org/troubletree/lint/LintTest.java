package org.troubletree.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.troubletree.load.GoodTree;
import org.troubletree.tree.Problem;
import org.troubletree.tree.Rule;

class LintTest {
    @Test
    void findsNothingInAGoodTree() {
        assertThat(problems(GoodTree.whole())).extracting(Problem::sentence).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            version not known      | "label": "I cannot tell", "safe": true, "next": "unknown" | "label": "I cannot tell", "safe": true, "next": "log" | nodes/raise | version is not known | "raise": {
            version not right      | "value": "2.0", "next": "newer" | "value": "2.0", "next": "log" | nodes/raise/appliesTo | with version 2.0 | "appliesTo": ["1.0"],
            risk twice             | "id": "letters-twice"    | "id": "sorter-restart" | nodes/restart/risk/id | sorter-restart was warned of before | "level": "messages"
            risks alike            | "Letters that were half sorted may arrive twice." | "Nobody on this server gets letters while the sorter restarts, about a minute." | nodes/restart/risk/text | same words | "level": "messages"
            stock warning          | Letters that were half sorted | You do this at your own risk: they | nodes/restart/risk/text | at your own risk | "level": "messages"
            cause not told         | "knownBy": ["post.version" | "knownBy": ["post.error" | nodes/sorted/knownBy | post.error is neither asked nor read | "knownBy"
            how too short          | "how": "Open the About box of the Post Office program, and read the number in its second line." | "how": "Look." | nodes/which-version/how | 5 characters | "how"
            by hand too short      | "byHand": "Open the log in an editor, search for the word threads, and compare its two numbers." | "byHand": "Look." | nodes/log/byHand | 5 characters | "byHand"
            another end            | "reaches": "newer"       | "reaches": "unknown"   | scenarios/1 | ends at newer | {⏎      "id": "disk-full"
            an answer too many     | {"which-version": "v2"}  | {"which-version": "v2", "log": "kept"} | scenarios/1 | the answer for log is never asked for | {⏎      "id": "disk-full"
            an answer too few      | {"which-version": "v2"}  | {} | scenarios/1 | no answer is recorded | {⏎      "id": "disk-full"
            no look-alike          | "notOpens": ["no-workers"], | ~~ | signatures/0 | look-alike | {⏎      "id": "no-workers"
            """)
    void findsThePlantedFault(String fault, String words, String others, String place, String what, String at) {
        var planted = GoodTree.whole().with(words, others);

        assertThat(problems(planted)).anySatisfy(problem -> {
            assertThat(problem.place()).isEqualTo(place);
            assertThat(problem.what()).contains(what);
            assertThat(problem.right()).isNotBlank();
            assertThat(problem.line()).isEqualTo(planted.line(at.replace('⏎', '\n')));
        });
    }

    @Test
    void findsEventsThatOpenAnotherSignature() {
        var planted = GoodTree.whole().with("for the letter of Ann, error 0x10.", "for the letter of Ann, error 0x99.");

        assertThat(problems(planted))
                .extracting(Problem::place, Problem::what)
                .contains(tuple(
                        "scenarios/0",
                        "in the scenario too-few the events must open no-workers, but they match nothing"));
    }

    @Test
    void notesSurroundingsThatNoScenarioShows() {
        var alone = GoodTree.whole().with("Event ID: 10\\nSource: Sorter\\n\\n", "");

        assertThat(notes(GoodTree.whole())).isEmpty();
        assertThat(notes(alone)).containsExactly("signatures/0/events/2");
    }

    private static List<String> notes(GoodTree tree) {
        var file = tree.loaded().tree().orElseThrow();
        return Lint.check(List.of(file), List.of()).getFirst().problems().stream()
                .filter(problem -> problem.rule() == Rule.SURROUNDINGS_SHOWN)
                .map(Problem::place)
                .toList();
    }

    @Test
    void tellsOfEachFileInTheOrderOfItsLines() {
        var planted = GoodTree.whole()
                .with("\"reaches\": \"newer\"", "\"reaches\": \"unknown\"")
                .with("\"knownBy\": [\"post.version\"", "\"knownBy\": [\"post.error\"");

        assertThat(problems(planted)).extracting(Problem::place).containsExactly("nodes/sorted/knownBy", "scenarios/1");
    }

    private static List<Problem> problems(GoodTree tree) {
        var file = tree.loaded().tree().orElseThrow();
        return Lint.check(List.of(file), List.of()).getFirst().problems().stream()
                .filter(problem -> !problem.rule().isNote())
                .toList();
    }
}
