package org.troubletree.lint;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.troubletree.lint.ScenarioReplay.Replayed;
import org.troubletree.load.TreeFile;
import org.troubletree.match.Matcher;
import org.troubletree.tree.Library;
import org.troubletree.tree.Rule;
import org.troubletree.tree.Symptom;

/** Checks valid trees: the rules over all paths, and every scenario replayed to its end. */
public final class Lint {
    private final Library library;
    private final Matcher matcher;

    private Lint(Library library) {
        this.library = library;
        this.matcher = Matcher.of(library);
    }

    /**
     * The problems of these trees, file by file. They are treated as the whole library: the events of a scenario are
     * matched against the signatures of all of them.
     */
    public static List<LintResult> check(List<TreeFile> files, List<Symptom> symptoms) {
        var trees = files.stream().map(TreeFile::tree).toList();
        var lint = new Lint(Library.of(trees, symptoms, List.of()));
        return files.stream().map(lint::verdict).toList();
    }

    private LintResult verdict(TreeFile file) {
        var tree = file.tree();
        var replays = tree.scenarios().stream()
                .map(scenario -> new ScenarioReplay(tree, scenario).through(library, matcher))
                .toList();
        var visits = ScenarioCoverage.of(tree, replays);
        var causes = new CauseCoverage(tree, replays);
        var problems = Stream.of(
                        Rules.check(tree, file.graph()).stream(),
                        FilledInRule.check(file.places()),
                        complaints(replays),
                        visits.missing().stream(),
                        SurroundingsRule.check(tree, matcher),
                        causes.missing().stream())
                .flatMap(Function.identity())
                .map(complaint -> complaint.in(file))
                .sorted((one, other) -> Integer.compare(one.line(), other.line()))
                .toList();
        return new LintResult(file, problems, CoverageReport.of(replays.size(), visits, causes));
    }

    private static Stream<LintFinding> complaints(List<Replayed> replays) {
        return IntStream.range(0, replays.size()).boxed().flatMap(number -> complaints(number, replays.get(number)));
    }

    private static Stream<LintFinding> complaints(int number, Replayed replayed) {
        return replayed.complaints().stream()
                .map(what -> new LintFinding(
                        Rule.SCENARIO_HOLDS,
                        "scenarios/" + number,
                        "in the scenario %s %s".formatted(replayed.scenario().id(), what),
                        "the scenario, or the tree, corrected"));
    }
}
