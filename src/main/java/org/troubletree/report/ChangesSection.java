package org.troubletree.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.troubletree.tree.Procedure;
import org.troubletree.tree.RegistryAction;
import org.troubletree.walk.Guard.GuardPart;
import org.troubletree.walk.LedgerEntry;
import org.troubletree.walk.Walk;

/** All changes made on the server: the old state, the new state and the verification. */
record ChangesSection(ReportWording words) {
    /** The text for a change that was not verified. */
    static final String UNFINISHED = "carried out, NOT read back";

    ReportDocument.ReportSection section(Walk walk) {
        var blocks = walk.ledger().stream().flatMap(this::changeBlocks).toList();
        return new ReportDocument.ReportSection(
                "Changes made on the server", blocks.isEmpty() ? List.of(ReportBlock.paragraph("None.")) : blocks);
    }

    private Stream<ReportBlock> changeBlocks(LedgerEntry entry) {
        var blocks = new ArrayList<ReportBlock>();
        blocks.add(new ReportBlock.TextBlock(List.of(
                ReportSpan.strong(entry.deed().title()),
                ReportSpan.plain(" (carried out %s)".formatted(words.timeText(entry.at()))))));
        switch (entry.deed().action()) {
            case RegistryAction value -> blocks.add(rows(value, entry));
            case Procedure procedure -> blocks.addAll(stepBlocks(procedure, entry));
        }
        if (entry.isTakenBack()) {
            blocks.add(ReportBlock.paragraph("It was taken back: what was read back last is the old state."));
        }
        return blocks.stream();
    }

    private ReportBlock rows(RegistryAction value, LedgerEntry entry) {
        return rows(
                entry,
                ReportBlock.row("Key", ReportSpan.code(value.key())),
                ReportBlock.row("Value", ReportSpan.code(value.value())),
                ReportBlock.row("Type", value.data().type()),
                ReportBlock.row("Old data", entry.before().shown()),
                ReportBlock.row("New data", value.data().shown()));
    }

    /**
     * Returns a table of these rows and of those that every change has: when the risk was accepted, when the backup
     * was made, and the verification.
     */
    private ReportBlock rows(LedgerEntry entry, ReportBlock.NameValueRow... own) {
        var rows = new ArrayList<>(List.of(own));
        row("Risk taken", entry, GuardPart.RISK).ifPresent(rows::add);
        row("Backed up", entry, GuardPart.BACKUP).ifPresent(rows::add);
        rows.add(ReportBlock.row("Read back", readBack(entry)));
        return new ReportBlock.NameValueTable(rows);
    }

    private Optional<ReportBlock.NameValueRow> row(String name, LedgerEntry entry, GuardPart part) {
        return Optional.ofNullable(entry.guarded().get(part)).map(at -> ReportBlock.row(name, words.timeText(at)));
    }

    private List<ReportBlock> stepBlocks(Procedure procedure, LedgerEntry entry) {
        return List.of(
                new ReportBlock.ItemList(
                        ReportBlock.ItemList.ListKind.NUMBER,
                        procedure.steps().stream()
                                .map(TreeMarkdown::parseInline)
                                .toList()),
                rows(entry, ReportBlock.row("State before", entry.before().shown())));
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
