package org.troubletree.lint;

import org.troubletree.load.TreeFile;
import org.troubletree.tree.Problem;
import org.troubletree.tree.Rule;

/** A finding of a check: the broken rule, the place as keys from the top, what is wrong, and what would be right. */
record LintFinding(Rule rule, String place, String what, String right) {
    Problem in(TreeFile file) {
        return file.problem(rule, place, what, right);
    }

    static LintFinding ofNode(Rule rule, String node, String member, String what, String right) {
        return new LintFinding(rule, "nodes/" + node + (member.isEmpty() ? "" : "/" + member), what, right);
    }
}
