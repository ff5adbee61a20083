package org.troubletree.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.troubletree.json.Json;
import org.troubletree.load.form.JsonLocation;
import org.troubletree.load.form.Problems;
import org.troubletree.tree.Expectation;
import org.troubletree.tree.Problem;
import org.troubletree.tree.ReaderTerms;

/** An expectation that was written outside a tree, with its problems; it is read as strictly as one in a tree. */
public record WrittenExpectation(Expectation expectation, List<Problem> problems) {
    /** Copies the problems. */
    public WrittenExpectation {
        problems = List.copyOf(problems);
    }

    /** Reads keys and their texts in the reader's terms. Problems name the place {@code from}. */
    public static WrittenExpectation read(ReaderTerms reader, Map<String, List<String>> written, String from) {
        var object = Json.object();
        written.forEach(
                (key, texts) -> object.with(key, texts.size() == 1 ? Json.text(texts.getFirst()) : Json.texts(texts)));
        var problems = Problems.in(from);
        var expectation = new ExpectationReader(reader).read(JsonLocation.top(object.done(), problems));
        return new WrittenExpectation(expectation, problems.list());
    }

    /** All problems in one line; empty if there are none. */
    public Optional<String> fault() {
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(problems.stream()
                        .map(problem -> problem.what() + "; " + problem.right())
                        .collect(Collectors.joining(
                                ". Besides, ", problems.getFirst().file() + ": ", "")));
    }
}
