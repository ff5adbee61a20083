package org.troubletree.ui;

import java.util.List;
import java.util.Optional;
import org.troubletree.match.CaseOpening;
import org.troubletree.match.Matcher;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Library;
import org.troubletree.tree.Place;
import org.troubletree.tree.Scenario;
import org.troubletree.tree.Tree;
import org.troubletree.walk.Opening;
import org.troubletree.walk.TrailEntry;
import org.troubletree.walk.Walk;

/** A recorded case that is opened to demonstrate or to practise. */
record Exercise(Tree tree, Scenario scenario) {
    /** All cases of a library, tree by tree. */
    static List<Exercise> of(Library library) {
        return library.trees().stream()
                .flatMap(tree -> tree.scenarios().stream().map(scenario -> new Exercise(tree, scenario)))
                .toList();
    }

    String title() {
        return tree.title() + ": " + scenario.title();
    }

    /** Where the case begins, given the summary of its events. */
    Opening opening(EvidenceSummary findings, Matcher matcher) {
        return new CaseOpening(tree, scenario, because())
                .opening(findings.matches(), () -> matcher.facts(findings.read().events(), tree));
    }

    private String because() {
        return "You try a case: " + scenario.title() + ".";
    }

    /** Whether the walk has reached the expected outcome. */
    boolean isSolvedBy(Walk walk) {
        return walk.place().equals(end());
    }

    private Place end() {
        return new Place(tree.id(), scenario.expected().reaches());
    }

    /** The comment at the end of a walk; empty before the end. */
    Optional<String> verdict(Walk walk) {
        if (isSolvedBy(walk)) {
            return Optional.of("This is where the case is meant to end.");
        }
        return walk.isOver() ? Optional.of(elsewhere(walk)) : Optional.empty();
    }

    private String elsewhere(Walk walk) {
        var end = tree.node(scenario.expected().reaches()).title();
        return "The case is meant to end at “" + end + "”." + parting(walk).orElse("");
    }

    /** Where the walk left the path of the case. */
    private Optional<String> parting(Walk walk) {
        return walk.trail().stream()
                .filter(entry -> recorded(entry)
                        .filter(answer -> !answer.equals(entry.choice()))
                        .isPresent())
                .findFirst()
                .flatMap(entry -> recorded(entry)
                        .map(answer -> " The ways part at “%s”, where the case answers “%s”."
                                .formatted(entry.node().title(), answer.label())));
    }

    private Optional<Choice> recorded(TrailEntry entry) {
        return scenario.answer(entry.node().id()).flatMap(entry.node()::choice);
    }
}
