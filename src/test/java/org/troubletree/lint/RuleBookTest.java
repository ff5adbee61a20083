package org.troubletree.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.troubletree.evidence.Readers;
import org.troubletree.load.GoodTree;
import org.troubletree.load.TreeFolders;
import org.troubletree.tree.Problem;
import org.troubletree.tree.Rule;

class RuleBookTest {
    private static final String LAST = "\"raise\": \"leave\"},\n      \"reaches\": \"unknown\"\n    }";
    private static final String UNTRIED = """
            ,
            {"id": "by-symptom", "title": "Nothing can be pasted", "symptoms": ["mail-waits"],
             "answers": {"which-version": "v1", "log": "lowered", "raise": "done", "restart": "done"}, "reaches": "sorted"},
            {"id": "half-way", "title": "The queue is not emptied",
             "answers": {"which-version": "v1", "log": "lowered", "raise": "done", "restart": "leave"}, "reaches": "unknown"},
            {"id": "no-version", "title": "Nobody knows the version", "answers": {"which-version": "cannot-tell"}, "reaches": "unknown"},
            {"id": "kept", "title": "Nothing was lowered", "answers": {"which-version": "v1", "log": "kept"}, "reaches": "newer"},
            {"id": "no-log", "title": "No log is left", "answers": {"which-version": "v1", "log": "no-log"}, "reaches": "unknown"}
            """;

    private final RuleBook book = RuleBook.read();

    @TempDir
    private Path folder;

    @Test
    void findsNothingInTheTreeThatTheExamplesAreTakenFrom() throws IOException {
        assertThat(problems(tree())).extracting(Problem::sentence).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void saysWhy(Rule rule) {
        assertThat(book.page(rule)).startsWith(rule.id() + "\n\n");
        assertThat(book.why(rule)).hasSizeGreaterThan(60).endsWith(".");
    }

    @ParameterizedTest
    @EnumSource
    void showsWhatItsRuleFindsAndWhatItDoesNot(Rule rule) throws IOException {
        var right = Stream.of(example("Right", rule).split("…", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"));
        assertThat(tree()).containsPattern(right);

        var wrong =
                Pattern.compile(right).matcher(tree()).replaceFirst(Matcher.quoteReplacement(example("Wrong", rule)));

        assertThat(problems(wrong)).extracting(Problem::rule).contains(rule);
    }

    /** An example without its line breaks, to compare it with the tree. */
    private String example(String kind, Rule rule) {
        return flat(Stream.of(book.page(rule).split("\n\n", -1))
                .dropWhile(paragraph -> !paragraph.startsWith(kind))
                .skip(1)
                .findFirst()
                .orElseThrow());
    }

    private static String tree() {
        return flat(GoodTree.whole().with(LAST, LAST + UNTRIED).text());
    }

    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private List<Problem> problems(String tree) throws IOException {
        Files.writeString(folder.resolve("post-waits.json"), tree);
        Files.writeString(
                folder.resolve("symptoms.json"),
                "{\"format\": 1, \"symptoms\": [{\"id\": \"mail-waits\", \"title\": \"Mail waits\", \"help\": \"It stays.\", \"icon\": \"waits\"}]}");
        var read = TreeFolders.none().and(folder).read(Readers.all());
        return Stream.concat(
                        read.problems().stream(),
                        Lint.check(read.files(), read.symptoms()).stream()
                                .flatMap(verdict -> verdict.problems().stream()))
                .toList();
    }
}
