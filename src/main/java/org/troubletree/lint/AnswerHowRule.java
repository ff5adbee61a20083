package org.troubletree.lint;

import java.util.stream.Stream;
import org.troubletree.tree.Change;
import org.troubletree.tree.Check;
import org.troubletree.tree.Instruction;
import org.troubletree.tree.Link;
import org.troubletree.tree.Node;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Question;
import org.troubletree.tree.Rule;
import org.troubletree.tree.Tree;

/** Each question says how to find its answer, and each check how to answer it by hand, in more than two words. */
final class AnswerHowRule {
    private static final int SHORTEST = 40;

    private AnswerHowRule() {}

    static Stream<LintFinding> check(Tree tree) {
        return tree.nodes().values().stream().flatMap(AnswerHowRule::check);
    }

    private static Stream<LintFinding> check(Node node) {
        return switch (node) {
            case Question question -> check(node, "how", question.how());
            case Check check -> check(node, "byHand", check.byHand());
            case Instruction instruction -> Stream.empty();
            case Change change -> Stream.empty();
            case Outcome outcome -> Stream.empty();
            case Link link -> Stream.empty();
        };
    }

    private static Stream<LintFinding> check(Node node, String member, String how) {
        return how.strip().length() >= SHORTEST
                ? Stream.empty()
                : Stream.of(LintFinding.ofNode(
                        Rule.SAYS_HOW,
                        node.id(),
                        member,
                        "%d characters hardly say how the answer is found"
                                .formatted(how.strip().length()),
                        "where to look, what to click or type, what it shows: at least %d characters"
                                .formatted(SHORTEST)));
    }
}
