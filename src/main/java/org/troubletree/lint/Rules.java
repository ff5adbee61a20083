package org.troubletree.lint;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.troubletree.tree.Tree;

/** The rules that can be proven on a tree alone, without walking its scenarios. */
final class Rules {
    private Rules() {}

    static List<Complaint> check(Tree tree) {
        var ways = Ways.of(tree);
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
