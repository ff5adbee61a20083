package org.troubletree.load;

import java.util.HashMap;
import java.util.List;
import org.troubletree.load.form.SafeQuote;
import org.troubletree.tree.Article;
import org.troubletree.tree.Check;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Node;
import org.troubletree.tree.Question;
import org.troubletree.tree.Rule;
import org.troubletree.tree.Scenario;
import org.troubletree.tree.Signature;

/** Checks that ids are unique and that no node has two safe answers. */
final class UniqueIds {
    private static final int A_HANDFUL = 16;

    private final UncheckedTree draft;

    private UniqueIds(UncheckedTree draft) {
        this.draft = draft;
    }

    static void check(UncheckedTree draft) {
        var tree = draft.tree();
        var sameness = new UniqueIds(draft);
        sameness.ids("articles", tree.articles().stream().map(Article::id).toList());
        sameness.ids("signatures", tree.signatures().stream().map(Signature::id).toList());
        sameness.ids("scenarios", tree.scenarios().stream().map(Scenario::id).toList());
        tree.nodes().values().forEach(sameness::choices);
    }

    private void choices(Node node) {
        if (node instanceof Question || node instanceof Check) {
            if (!areDifferent(node.choices())) {
                ids(place(node), node.choices().stream().map(Choice::id).toList());
            }
            safe(node);
        }
    }

    /** A fast check: nearly every node has a handful of choices with different ids. */
    private static boolean areDifferent(List<Choice> choices) {
        if (choices.size() > A_HANDFUL) {
            return false;
        }
        for (int i = 1; i < choices.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (choices.get(i).id().equals(choices.get(j).id())) {
                    return false;
                }
            }
        }
        return true;
    }

    private void ids(String list, List<String> ids) {
        var first = HashMap.<String, Integer>newHashMap(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            var before = first.putIfAbsent(ids.get(i), i);
            if (before != null && !ids.get(i).isEmpty()) {
                int line = draft.places().line(list + "/" + before);
                draft.wrong(
                        Rule.ID_ONCE,
                        "%s/%d/id".formatted(list, i),
                        "the id %s is taken".formatted(SafeQuote.of(ids.get(i))),
                        "another id; this one stands on line " + line);
            }
        }
    }

    private void safe(Node node) {
        int safe = 0;
        int last = 0;
        for (int i = 0; i < node.choices().size(); i++) {
            if (node.choices().get(i).isSafe()) {
                safe++;
                last = i;
            }
        }
        if (safe > 1) {
            draft.wrong(
                    Rule.ONE_SAFE_ANSWER,
                    "%s/%d/safe".formatted(place(node), last),
                    "a second answer is marked safe",
                    "at most one, which is the default");
        }
    }

    private static String place(Node node) {
        return "nodes/" + node.id() + "/choices";
    }
}
