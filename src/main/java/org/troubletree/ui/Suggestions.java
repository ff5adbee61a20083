package org.troubletree.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.troubletree.match.Match;
import org.troubletree.tree.Library;
import org.troubletree.tree.Symptom;
import org.troubletree.tree.Tree;

/**
 * Ranks suggestions by events and symptoms: causes by confidence, then by the number of ticked symptoms that lead to
 * them, then by score; after them the trees that only symptoms lead to.
 */
final class Suggestions {
    private final Library library;
    private final Collection<String> ticked;

    private Suggestions(Library library, Collection<String> ticked) {
        this.library = library;
        this.ticked = ticked;
    }

    static List<Suggestion> ranked(Library library, List<Match> matches, Collection<String> ticked) {
        var leads = new Suggestions(library, ticked);
        return Stream.concat(leads.causes(matches), leads.topics(matches)).toList();
    }

    private Stream<Suggestion> causes(List<Match> matches) {
        var causes = new ArrayList<Suggestion.Cause>();
        matches.forEach(match -> causes.add(new Suggestion.Cause(match, shared(match.tree()))));
        causes.sort(
                Comparator.comparing((Suggestion.Cause cause) -> cause.match().confidence())
                        .thenComparing(cause -> -cause.symptoms().size())
                        .thenComparing(cause -> -cause.match().score()));
        return causes.stream().map(Suggestion.class::cast);
    }

    private Stream<Suggestion> topics(List<Match> matches) {
        var named = matches.stream().map(match -> match.tree().id()).toList();
        return library.treesFor(List.copyOf(ticked)).stream()
                .filter(tree -> !named.contains(tree.id()))
                .map(tree -> new Suggestion.Topic(tree, shared(tree)));
    }

    private List<Symptom> shared(Tree tree) {
        return library.symptoms().stream()
                .filter(symptom -> ticked.contains(symptom.id()))
                .filter(symptom -> tree.symptoms().contains(symptom.id()))
                .toList();
    }
}
