package org.troubletree.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.troubletree.tree.Procedure;
import org.troubletree.tree.RegistryAction;
import org.troubletree.walk.Guard.GuardPart;
import org.troubletree.walk.LedgerEntry;
import org.troubletree.walk.Walk;

/** All changes made on the server: the old state, the new state and the verification. */
record ChangesSection(ReportWording words) {
    /** The text for a change that was not verified. */
    static final String UNFINISHED = "carried out, NOT read back";

    ReportSection section(Walk walk) {
        var blocks = walk.ledger().stream().flatMap(this::changeBlocks).toList();
        return new ReportSection(
                "Changes made on the server", blocks.isEmpty() ? List.of(ReportNodes.paragraph("None.")) : blocks);
    }

    private Stream<Node> changeBlocks(LedgerEntry entry) {
        var blocks = new ArrayList<Node>();
        blocks.add(ReportNodes.paragraph(
                ReportNodes.strong(entry.deed().title()),
                ReportNodes.text(" (carried out %s)".formatted(words.timeText(entry.at())))));
        switch (entry.deed().action()) {
            case RegistryAction value -> blocks.add(rows(value, entry));
            case Procedure procedure -> blocks.addAll(stepBlocks(procedure, entry));
        }
        if (entry.isTakenBack()) {
            blocks.add(ReportNodes.paragraph("It was taken back: what was read back last is the old state."));
        }
        return blocks.stream();
    }

    private Node rows(RegistryAction value, LedgerEntry entry) {
        return rows(
                entry,
                ReportNodes.codeRow("Key", value.key()),
                ReportNodes.codeRow("Value", value.value()),
                ReportNodes.row("Type", value.data().type()),
                ReportNodes.row("Old data", entry.before().shown()),
                ReportNodes.row("New data", value.data().shown()));
    }

    /**
     * Returns a table of these rows and of those that every change has: when the risk was accepted, when the backup
     * was made, and the verification.
     */
    private Node rows(LedgerEntry entry, NameValueRow... own) {
        var rows = new ArrayList<>(List.of(own));
        row("Risk taken", entry, GuardPart.RISK).ifPresent(rows::add);
        row("Backed up", entry, GuardPart.BACKUP).ifPresent(rows::add);
        rows.add(ReportNodes.row("Read back", readBack(entry)));
        return new NameValueTable(rows);
    }

    private Optional<NameValueRow> row(String name, LedgerEntry entry, GuardPart part) {
        return Optional.ofNullable(entry.guarded().get(part)).map(at -> ReportNodes.row(name, words.timeText(at)));
    }

    private List<Node> stepBlocks(Procedure procedure, LedgerEntry entry) {
        return List.of(
                ReportNodes.numberedList(
                        procedure.steps().stream().map(AuthorText::paragraph).toList()),
                rows(entry, ReportNodes.row("State before", entry.before().shown())));
    }

    private String readBack(LedgerEntry entry) {
        return switch (entry) {
            case LedgerEntry.Finished finished ->
                "%s (%s)".formatted(readBackText(finished), words.timeText(finished.readBackAt()));
            case LedgerEntry.Unfinished unfinished -> UNFINISHED;
        };
    }

    /** Returns the value read during verification: registry data in the usual spelling, other text as typed. */
    private static String readBackText(LedgerEntry.Finished finished) {
        var typed = finished.record().readBack();
        return finished.deed().action() instanceof RegistryAction value
                ? value.parse(typed).map(data -> data.shown()).orElse(typed)
                : typed;
    }
}
