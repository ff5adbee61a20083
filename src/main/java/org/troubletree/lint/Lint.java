package org.troubletree.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.troubletree.load.TreeFile;
import org.troubletree.match.Matcher;
import org.troubletree.tree.Library;
import org.troubletree.tree.Problem;
import org.troubletree.tree.Symptom;

/** Checks sound trees: the rules over all ways through each, and every scenario walked to its end. */
public final class Lint {
    private final Library library;
    private final Matcher matcher;

    private Lint(Library library) {
        this.library = library;
        this.matcher = Matcher.of(library);
    }

    /**
     * What is wrong with these trees, file after file and line after line. They are taken for the whole library: a
     * scenario's events are matched against the signatures of all of them.
     */
    public static List<Problem> check(List<TreeFile> files, List<Symptom> symptoms) {
        var trees = files.stream().map(TreeFile::tree).toList();
        var lint = new Lint(Library.of(trees, symptoms, List.of()));
        return files.stream().flatMap(lint::problems).toList();
    }

    private Stream<Problem> problems(TreeFile file) {
        var complaints = new ArrayList<>(Rules.check(file.tree(), file.graph()));
        var scenarios = file.tree().scenarios();
        IntStream.range(0, scenarios.size()).forEach(number -> complaints.addAll(complaintsOf(number, file)));
        return complaints.stream()
                .map(complaint -> file.problem(complaint.place(), complaint.what(), complaint.right()))
                .sorted((one, other) -> Integer.compare(one.line(), other.line()));
    }

    private List<Complaint> complaintsOf(int number, TreeFile file) {
        var scenario = file.tree().scenarios().get(number);
        return ScenarioReplay.of(library, matcher, file.tree(), scenario).complaints().stream()
                .map(what -> new Complaint(
                        "scenarios/" + number,
                        "in the scenario %s %s".formatted(scenario.id(), what),
                        "the scenario, or the tree, corrected"))
                .toList();
    }
}
