package org.troubletree.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.troubletree.tree.Article;
import org.troubletree.ui.look.MarkdownPane;
import org.troubletree.walk.RuledOut;
import org.troubletree.walk.Step;
import org.troubletree.walk.Walk;

/** What a walk offers beside its page, in Markdown: where it can end, notes, evidence and articles. */
record Details(Walk walk) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** The outcomes that can still be reached, and those that an answer ruled out. */
    String map() {
        var possible = walk.ahead().outcomes().stream()
                .map(outcome -> MarkdownPane.plain(outcome.title()))
                .toList();
        var ruledOut = walk.ahead().ruledOut().stream().map(Details::ruledOut).toList();
        return list("Can still be the end: " + possible.size(), possible)
                + list("Ruled out: " + ruledOut.size(), ruledOut);
    }

    private static String ruledOut(RuledOut out) {
        return "%s (%s: **%s**)"
                .formatted(
                        MarkdownPane.plain(out.outcome().title()),
                        MarkdownPane.plain(out.by().node().title()),
                        MarkdownPane.plain(out.by().choice().label()));
    }

    /** The notes, each with its page and time. */
    String notes() {
        var notes = walk.steps().stream()
                .filter(Step.NoteWritten.class::isInstance)
                .map(Step.NoteWritten.class::cast)
                .map(note -> "**" + time(note.at()) + ", " + MarkdownPane.plain(title(note)) + "**: "
                        + MarkdownPane.plain(note.text()))
                .toList();
        return notes.isEmpty()
                ? "There is no note yet. Each is kept with its page and time, and stands in the report."
                : list("Notes", notes);
    }

    /** The title of the page where the step was taken. */
    String title(Step step) {
        return walk.library()
                .tree(step.place().tree())
                .map(tree -> tree.nodes().get(step.place().node()))
                .map(node -> node.title())
                .orElse(step.place().node());
    }

    static String time(Instant at) {
        return TIME.format(at.atZone(ZoneId.systemDefault()));
    }

    /** The articles of the page, then those of the tree. */
    String articles() {
        var here = new LinkedHashSet<>(walk.here().page().articles());
        var all = walk.tree().articles();
        return list(
                        "This page rests on",
                        lines(all.stream().filter(it -> here.contains(it.id())).toList()))
                + list(
                        "The tree rests on",
                        lines(all.stream().filter(it -> !here.contains(it.id())).toList()));
    }

    private static List<String> lines(List<Article> articles) {
        return articles.stream()
                .map(article -> "**" + article.id() + "** " + MarkdownPane.plain(article.title()))
                .toList();
    }

    private static String list(String title, List<String> items) {
        return items.isEmpty()
                ? ""
                : items.stream().collect(Collectors.joining("\n- ", "**" + title + "**\n\n- ", "\n\n"));
    }
}
