package org.troubletree.ui.page;

import java.util.List;
import java.util.stream.Stream;
import org.troubletree.tree.Change;
import org.troubletree.tree.Check;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Procedure;
import org.troubletree.tree.Question;
import org.troubletree.tree.RegistryAction;
import org.troubletree.ui.look.ColourRole;
import org.troubletree.ui.look.MarkdownPane;
import org.troubletree.walk.LedgerEntry;
import org.troubletree.walk.TrailEntry;
import org.troubletree.walk.Walk;

/** The sentences about the end of a walk: the result, the changes made, and what is still open. */
final class OutcomeSummary {
    private OutcomeSummary() {}

    /** The result as a word. */
    static String word(Outcome.Result result) {
        return switch (result) {
            case FIXED -> "Fixed";
            case WORKAROUND -> "Workaround";
            case KNOWN_FAULT -> "Known fault";
            case OTHER_CAUSE -> "Another cause";
            case UNDECIDED -> "Undecided";
        };
    }

    /** What the result means for the person. */
    static String meaning(Outcome.Result result) {
        return switch (result) {
            case FIXED -> "The cause was found and removed.";
            case WORKAROUND -> "The cause was found and made bearable. It is not removed.";
            case KNOWN_FAULT -> "The cause was found. Its remedy comes from the vendor only.";
            case OTHER_CAUSE -> "It is not the cause this tree is about. Nothing is solved yet; here is where to look.";
            case UNDECIDED -> "No cause is named, because evidence is missing. Here is what to collect.";
        };
    }

    static String icon(Outcome.Result result) {
        return switch (result) {
            case FIXED, WORKAROUND, KNOWN_FAULT -> "outcome";
            case OTHER_CAUSE -> "doesnt-fit";
            case UNDECIDED -> "help";
        };
    }

    static ColourRole tone(Outcome.Result result) {
        return result.namesCause() ? ColourRole.ACCENT : ColourRole.MUTED;
    }

    /** The changes made on the server, one sentence each. */
    static List<String> changed(Walk walk) {
        return walk.ledger().stream().map(OutcomeSummary::sentence).toList();
    }

    private static String sentence(LedgerEntry entry) {
        return switch (entry) {
            case LedgerEntry.Finished finished -> sentence(finished);
            case LedgerEntry.Unfinished unfinished ->
                "%s: carried out, NOT read back. Before: %s."
                        .formatted(
                                unfinished.deed().title(), unfinished.before().shown());
        };
    }

    private static String sentence(LedgerEntry.Finished entry) {
        var before = entry.before().shown();
        var after = entry.record().readBack();
        if (entry.record().isTakenBack()) {
            return "%s: made, and taken back. Before: %s. Read back: %s"
                    .formatted(entry.deed().title(), before, after);
        }
        return switch (entry.deed().action()) {
            case RegistryAction value ->
                "%s: was %s, read back as %s."
                        .formatted(value.value(), before, value.data().shown());
            case Procedure procedure ->
                "%s. Before: %s. Read back: %s".formatted(entry.deed().title(), before, after);
        };
    }

    /** How to undo the changes, last one first, in Markdown. */
    static String undo(Walk walk) {
        return String.join(
                "\n\n",
                walk.ledger().reversed().stream()
                        .filter(entry -> !entry.isTakenBack())
                        .map(entry -> "**%s** (before: %s)\n\n%s"
                                .formatted(
                                        MarkdownPane.plain(entry.deed().title()),
                                        MarkdownPane.plain(entry.before().shown()),
                                        entry.deed().undo()))
                        .toList());
    }

    /** What was not answered or not done on the path. */
    static List<String> open(Walk walk) {
        return walk.trail().stream().flatMap(OutcomeSummary::open).toList();
    }

    private static Stream<String> open(TrailEntry entry) {
        boolean open = switch (entry.node()) {
            case Question question ->
                question.fact().isPresent() && entry.choice().facts().isEmpty();
            case Check check -> entry.choice().facts().isEmpty();
            case Change change -> entry.choice().id().equals(Change.LEAVE);
            default -> false;
        };
        return open ? Stream.of(sentence(entry)) : Stream.empty();
    }

    private static String sentence(TrailEntry entry) {
        var title = entry.node().title();
        return title + (title.endsWith("?") ? " " : ": ") + entry.choice().label() + ".";
    }
}
