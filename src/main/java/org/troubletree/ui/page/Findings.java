package org.troubletree.ui.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.troubletree.ui.look.Prose;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Origin;
import org.troubletree.walk.Reading;

/** A reading in small Markdown. What comes from the evidence is shown as it stands. */
final class Findings {
    private Findings() {}

    static String words(Reading reading) {
        return list("Found", reading.findings(), Findings::finding)
                + list("Known now", reading.facts(), Findings::fact)
                + list("What this cannot tell", reading.cannotTell(), Prose::plain);
    }

    private static <T> String list(String title, List<T> items, Function<T, String> words) {
        return items.isEmpty()
                ? ""
                : items.stream().map(words).collect(Collectors.joining("\n- ", "**" + title + "**\n\n- ", "\n\n"));
    }

    private static String finding(Finding finding) {
        return finding.line() > 0
                ? "**Line " + finding.line() + ":** " + Prose.plain(finding.text())
                : Prose.plain(finding.text());
    }

    private static String fact(Fact fact) {
        return Prose.plain(fact.name()) + ": **" + Prose.plain(fact.value()) + "**" + line(fact.origin());
    }

    private static String line(Origin origin) {
        return origin instanceof Origin.Read read && read.line() > 0 ? " (line " + read.line() + ")" : "";
    }
}
