package org.troubletree.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.troubletree.tree.Change;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Node;
import org.troubletree.tree.Rule;
import org.troubletree.tree.Tree;
import org.troubletree.tree.graph.DataFlow;
import org.troubletree.tree.graph.DataFlow.FlowArrival;
import org.troubletree.tree.graph.DataFlow.FlowMerge;

/** A change is reached only if the version is known and the change applies to it. */
final class VersionRule {
    private final Tree tree;
    private final List<String> versions;

    private VersionRule(Tree tree) {
        this.tree = tree;
        this.versions = tree.appliesTo().versions();
    }

    static Stream<LintFinding> check(Tree tree, DataFlow ways) {
        return new VersionRule(tree).complaints(ways);
    }

    /**
     * The bit for an unknown version, after one bit for each version; the next one is for a version that the tree
     * does not list.
     */
    private int unknown() {
        return versions.size();
    }

    private int unlisted() {
        return versions.size() + 1;
    }

    private Stream<LintFinding> complaints(DataFlow ways) {
        return ways.flow(Change.class, 1L << unknown(), this::after, FlowMerge.ANY)
                .flatMap(this::check);
    }

    private long after(long here, Node node, Choice choice) {
        var value = choice.facts().get(tree.appliesTo().fact());
        if (value == null) {
            return here;
        }
        var number = versions.indexOf(value);
        if (number < 0) {
            return 1L << unlisted();
        }
        return (here & (1L << number | 1L << unknown())) == 0 ? 0 : 1L << number;
    }

    private Stream<LintFinding> check(FlowArrival<Change> possible) {
        var change = possible.node();
        var complaints = new ArrayList<LintFinding>();
        if (possible.holds(unknown())) {
            complaints.add(LintFinding.ofNode(
                    Rule.VERSION_KNOWN,
                    change.id(),
                    "",
                    "a way leads to this change on which the version is not known",
                    "ask for the fact %s before it on every way"
                            .formatted(tree.appliesTo().fact())));
        }
        var wrong = wrongVersions(change, possible);
        if (!wrong.isEmpty()) {
            complaints.add(LintFinding.ofNode(
                    Rule.VERSION_FITS,
                    change.id(),
                    "appliesTo",
                    "a way leads to this change with version %s, for which it is not right"
                            .formatted(String.join(", ", wrong)),
                    "lead those versions elsewhere; it applies to %s"
                            .formatted(String.join(", ", change.appliesTo()))));
        }
        return complaints.stream();
    }

    private List<String> wrongVersions(Change change, FlowArrival<Change> possible) {
        var wrong = new ArrayList<String>();
        for (int i = 0; i < versions.size(); i++) {
            if (possible.holds(i) && !change.appliesTo().contains(versions.get(i))) {
                wrong.add(versions.get(i));
            }
        }
        if (possible.holds(unlisted())) {
            wrong.add("not listed by the tree");
        }
        return wrong;
    }
}
