package org.troubletree.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.troubletree.tree.Change;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Node;
import org.troubletree.tree.Tree;

/** A change is reached only with the version known, and only with versions for which it is right. */
final class VersionRule {
    private final Tree tree;
    private final List<String> versions;

    private VersionRule(Tree tree) {
        this.tree = tree;
        this.versions = tree.appliesTo().versions();
    }

    static Stream<Complaint> check(Tree tree, Ways ways) {
        return new VersionRule(tree).complaints(ways);
    }

    private Stream<Complaint> complaints(Ways ways) {
        var possible = ways.flow(onlyUnknown(), this::after, Ways::union);
        return tree.nodes().values().stream()
                .filter(Change.class::isInstance)
                .map(Change.class::cast)
                .flatMap(change -> check(change, possible.getOrDefault(change.id(), onlyUnknown())));
    }

    /** One number a version, and the last for a version that is not known. */
    private BitSet onlyUnknown() {
        var set = new BitSet();
        set.set(versions.size());
        return set;
    }

    private BitSet after(BitSet here, Node node, Choice choice) {
        var value = choice.facts().get(tree.appliesTo().fact());
        if (value == null) {
            return here;
        }
        var number = versions.indexOf(value);
        var settled = new BitSet();
        settled.set(
                number < 0 ? versions.size() + 1 : number, number < 0 || here.get(number) || here.get(versions.size()));
        return settled;
    }

    private Stream<Complaint> check(Change change, BitSet possible) {
        var complaints = new ArrayList<Complaint>();
        if (possible.get(versions.size())) {
            complaints.add(Complaint.ofNode(
                    change.id(),
                    "",
                    "a way leads to this change on which the version is not known",
                    "ask for the fact %s before it on every way"
                            .formatted(tree.appliesTo().fact())));
        }
        var wrong = wrongVersions(change, possible);
        if (!wrong.isEmpty()) {
            complaints.add(Complaint.ofNode(
                    change.id(),
                    "appliesTo",
                    "a way leads to this change with version %s, for which it is not right"
                            .formatted(String.join(", ", wrong)),
                    "lead those versions elsewhere; it applies to %s"
                            .formatted(String.join(", ", change.appliesTo()))));
        }
        return complaints.stream();
    }

    private List<String> wrongVersions(Change change, BitSet possible) {
        var wrong = new ArrayList<String>();
        for (int i = 0; i < versions.size(); i++) {
            if (possible.get(i) && !change.appliesTo().contains(versions.get(i))) {
                wrong.add(versions.get(i));
            }
        }
        if (possible.get(versions.size() + 1)) {
            wrong.add("not listed by the tree");
        }
        return wrong;
    }
}
