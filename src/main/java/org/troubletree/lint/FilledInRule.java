package org.troubletree.lint;

import java.util.stream.Stream;
import org.troubletree.load.TreePlaces;
import org.troubletree.tree.Rule;

/** No placeholder text of the template is left. */
final class FilledInRule {
    private static final String MARK = "‹";

    private FilledInRule() {}

    static Stream<LintFinding> check(TreePlaces places) {
        return places.holding(MARK).stream()
                .map(place -> new LintFinding(
                        Rule.FILLED_IN, place, "the words of the template stand here", "your own, without ‹ and ›"));
    }
}
