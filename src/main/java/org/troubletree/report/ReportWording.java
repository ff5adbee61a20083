package org.troubletree.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.troubletree.tree.Article;
import org.troubletree.tree.Library;
import org.troubletree.tree.Node;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Place;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Origin;

/** The wording of times, pages, origins and articles in a report. */
record ReportWording(Library library, ZoneId zone) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    String timeText(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    String pageTitle(Place place) {
        return library.tree(place.tree())
                .map(tree -> tree.nodes().get(place.node()))
                .map(Node::title)
                .orElse(place.node());
    }

    /** Returns the origin of an answer that was given at that place. */
    String originText(Origin origin, Place place) {
        return switch (origin) {
            case Origin.AnsweredByPerson answered ->
                answered.place().equals(place)
                        ? "answered here"
                        : "known from the answer to “%s”".formatted(pageTitle(answered.place()));
            case Origin.SeenInEvent seen ->
                seen.line() > 0
                        ? "seen in the event text, line %d: %s".formatted(seen.line(), seen.event())
                        : "seen in the event that was typed: " + seen.event();
            case Origin.ReadInEvidence read ->
                read.line() > 0
                        ? "read by %s in line %d".formatted(read.reader(), read.line())
                        : "read by " + read.reader();
        };
    }

    String factText(Fact fact, Place place) {
        return "%s = %s (%s)".formatted(fact.name(), fact.value(), originText(fact.origin(), place));
    }

    /** Returns an article with its title, if the tree has one. */
    String articleText(Place place, String id) {
        return library.tree(place.tree())
                .flatMap(tree -> tree.article(id))
                .map(Article::title)
                .map(title -> id + ": " + title)
                .orElse(id);
    }

    static String resultText(Outcome.Result result) {
        return switch (result) {
            case FIXED -> "The cause was found and removed.";
            case WORKAROUND -> "The cause was found and made bearable; it is still there.";
            case KNOWN_FAULT -> "The cause was found; its remedy comes from the vendor only.";
            case OTHER_CAUSE -> "It is not the cause that was looked for.";
            case UNDECIDED -> "Undecided: evidence is missing.";
        };
    }
}
