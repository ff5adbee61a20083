package org.troubletree.ui.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.troubletree.tree.Tree;
import org.troubletree.ui.look.MarkdownPane;
import org.troubletree.walk.Finding;
import org.troubletree.walk.KnownAnswer;
import org.troubletree.walk.Origin;
import org.troubletree.walk.Reading;

/** A reading in Markdown. Text from the evidence is escaped. */
final class FindingList {
    private FindingList() {}

    /** The findings, with the line that gives the answer first. */
    static String words(Reading reading, Optional<KnownAnswer> answer, Tree tree) {
        var deciding = answer.map(known -> known.fact().origin()).flatMap(origin -> at(reading, origin));
        var others = reading.findings().stream()
                .filter(finding -> deciding.filter(finding::equals).isEmpty())
                .toList();
        return deciding.map(FindingList::deciding).orElse("")
                + list("Found", others, FindingList::finding)
                + list("Known now", known(reading, tree), MarkdownPane::plain)
                + list("What this cannot tell", reading.cannotTell(), MarkdownPane::plain);
    }

    private static Optional<Finding> at(Reading reading, Origin origin) {
        return reading.findings().stream()
                .filter(finding -> origin instanceof Origin.ReadInEvidence read
                        && read.line() > 0
                        && read.line() == finding.line())
                .reduce((earlier, later) -> later);
    }

    private static String deciding(Finding finding) {
        return "**Line " + finding.line() + ": " + MarkdownPane.plain(finding.text()) + "**\n\n";
    }

    private static List<String> known(Reading reading, Tree tree) {
        return reading.facts().stream()
                .flatMap(fact -> FactWords.of(fact, tree).stream())
                .map(FactWords::sentence)
                .toList();
    }

    private static <T> String list(String title, List<T> items, Function<T, String> words) {
        return items.isEmpty()
                ? ""
                : items.stream().map(words).collect(Collectors.joining("\n- ", "**" + title + "**\n\n- ", "\n\n"));
    }

    private static String finding(Finding finding) {
        return finding.line() > 0
                ? "**Line " + finding.line() + ":** " + MarkdownPane.plain(finding.text())
                : MarkdownPane.plain(finding.text());
    }
}
