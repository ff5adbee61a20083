package org.troubletree.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.troubletree.load.form.DidYouMean;
import org.troubletree.load.form.SafeQuote;
import org.troubletree.tree.Link;
import org.troubletree.tree.Problem;
import org.troubletree.tree.Rule;

/** Removes trees with links to missing trees or nodes, and then trees that link to a removed one. */
final class LinkCheck {
    /** The trees whose links are all valid, and the problems of the others. */
    record LinkedTrees(List<TreeFile> files, List<Problem> problems) {}

    private LinkCheck() {}

    static LinkedTrees sound(List<TreeFile> files) {
        var problems = new ArrayList<Problem>();
        var left = files;
        while (true) {
            var byId =
                    left.stream().collect(Collectors.toMap(file -> file.tree().id(), Function.identity()));
            var dangling = left.stream().flatMap(file -> dangling(file, byId)).toList();
            if (dangling.isEmpty()) {
                return new LinkedTrees(left, problems);
            }
            problems.addAll(dangling);
            left = left.stream()
                    .filter(file -> dangling.stream()
                            .noneMatch(problem -> problem.file().equals(file.file())))
                    .toList();
        }
    }

    private static Stream<Problem> dangling(TreeFile file, Map<String, TreeFile> byId) {
        return file.tree().nodes().values().stream()
                .filter(Link.class::isInstance)
                .map(Link.class::cast)
                .flatMap(link -> problem(file, link, byId));
    }

    private static Stream<Problem> problem(TreeFile file, Link link, Map<String, TreeFile> byId) {
        var place = "nodes/" + link.id();
        var there = byId.get(link.tree());
        if (there == null) {
            var what = "there is no sound tree " + SafeQuote.of(link.tree());
            return Stream.of(file.problem(
                    Rule.LINK_LEADS_ON, place + "/tree", what, DidYouMean.advice(link.tree(), byId.keySet())));
        }
        var nodes = there.tree().nodes();
        return link
                .node()
                .filter(node -> !nodes.containsKey(node))
                .map(node -> file.problem(
                        Rule.LINK_LEADS_ON,
                        place + "/node",
                        "the tree %s has no node %s".formatted(SafeQuote.of(link.tree()), SafeQuote.of(node)),
                        DidYouMean.advice(node, nodes.keySet())))
                .stream();
    }
}
