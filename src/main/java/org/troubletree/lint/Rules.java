package org.troubletree.lint;

import org.troubletree.load.Graph;
import org.troubletree.tree.Tree;






import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules that can be proven on a tree alone, without walking its scenarios. */
final class Rules {
    private Rules() {}

    static List<Complaint> check(Tree tree) {
        return check(tree, Graph.of(tree));
    }

    /** The same where the graph of the tree is known already. */
    static List<Complaint> check(Tree tree, Graph graph) {
        var ways = Ways.of(tree, graph);
        return Stream.of(
                        VersionRule.check(tree, ways),
                        RiskRule.check(tree, ways),
                        KnownCauseRule.check(tree, ways),
                        HowRule.check(tree),
                        CoverageRule.check(tree))
                .flatMap(Function.identity())
                .toList();
    }
}
