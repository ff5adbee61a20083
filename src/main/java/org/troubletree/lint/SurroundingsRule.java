package org.troubletree.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.troubletree.match.Matcher;
import org.troubletree.tree.CounterPattern;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.Rule;
import org.troubletree.tree.Scenario;
import org.troubletree.tree.Signature;
import org.troubletree.tree.Surroundings;
import org.troubletree.tree.Tree;

/** What signatures say about neighbouring events occurs in the events of some scenario. */
final class SurroundingsRule {
    private SurroundingsRule() {}

    static Stream<LintFinding> check(Tree tree, Matcher matcher) {
        if (tree.signatures().stream().flatMap(SurroundingsRule::patterns).noneMatch(SurroundingsRule::asks)) {
            return Stream.empty();
        }
        var shown = tree.scenarios().stream()
                .flatMap(scenario -> shown(scenario, matcher).stream())
                .collect(Collectors.toSet());
        return IntStream.range(0, tree.signatures().size())
                .boxed()
                .flatMap(number ->
                        check("signatures/" + number, tree.signatures().get(number), shown));
    }

    private static Set<EventPattern> shown(Scenario scenario, Matcher matcher) {
        var log = scenario.eventLog();
        return matcher.patternsInPlace(matcher.readEvents(log).events());
    }

    private static Stream<LintFinding> check(String place, Signature signature, Set<EventPattern> shown) {
        var against = signature.against().stream().map(CounterPattern::like).toList();
        return Stream.concat(
                check(place + "/events/", signature.events(), shown), check(place + "/against/", against, shown));
    }

    private static Stream<LintFinding> check(String place, List<EventPattern> patterns, Set<EventPattern> shown) {
        return IntStream.range(0, patterns.size())
                .filter(number -> asks(patterns.get(number)) && !shown.contains(patterns.get(number)))
                .mapToObj(number -> new LintFinding(
                        Rule.SURROUNDINGS_SHOWN,
                        place + number,
                        "no scenario shows this event in its surroundings",
                        "a scenario whose events stand and repeat like that"));
    }

    private static Stream<EventPattern> patterns(Signature signature) {
        return Stream.concat(
                signature.events().stream(), signature.against().stream().map(CounterPattern::like));
    }

    private static boolean asks(EventPattern pattern) {
        return !pattern.around().equals(Surroundings.ANY);
    }
}
