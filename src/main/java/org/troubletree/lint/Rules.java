package org.troubletree.lint;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.troubletree.tree.Tree;
import org.troubletree.tree.graph.DataFlow;
import org.troubletree.tree.graph.TreeGraph;

/** The rules that can be checked on a tree alone, without its scenarios. */
final class Rules {
    private Rules() {}

    static List<LintFinding> check(Tree tree) {
        return check(tree, TreeGraph.of(tree));
    }

    /** The same if the graph of the tree was already built. */
    static List<LintFinding> check(Tree tree, TreeGraph graph) {
        var ways = DataFlow.of(tree, graph);
        return Stream.of(
                        VersionRule.check(tree, ways),
                        RiskRule.check(tree, ways),
                        KnownCauseRule.check(tree, ways),
                        AnswerHowRule.check(tree),
                        CoverageRule.check(tree))
                .flatMap(Function.identity())
                .toList();
    }
}
