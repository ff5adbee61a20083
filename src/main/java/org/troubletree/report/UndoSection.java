package org.troubletree.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.troubletree.tree.RegistryAction;
import org.troubletree.walk.LedgerEntry;
import org.troubletree.walk.Walk;

/** How to restore the server: the ledger in reverse order, with a registry file for each change that one can undo. */
final class UndoSection {
    private UndoSection() {}

    /** Returns the undo sheet, or empty if there is nothing to undo. */
    static Optional<ReportDocument.ReportSection> section(Walk walk) {
        var blocks = walk.ledger().reversed().stream()
                .filter(entry -> !entry.isTakenBack())
                .flatMap(UndoSection::blocks)
                .toList();
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportDocument.ReportSection("Undo sheet, the last change first", blocks));
    }

    private static Stream<ReportBlock> blocks(LedgerEntry entry) {
        var blocks = new ArrayList<ReportBlock>();
        blocks.add(
                new ReportBlock.TextBlock(List.of(ReportSpan.strong(entry.deed().title()))));
        if (entry.deed().action() instanceof RegistryAction value) {
            blocks.add(ReportBlock.paragraph(RegistryFile.manualUndo(value, entry.before())));
            RegistryFile.undoFile(value, entry.before()).ifPresent(file -> {
                blocks.add(ReportBlock.paragraph("Or import this as a .reg file:"));
                blocks.add(ReportBlock.VerbatimText.of(file.strip()));
            });
        } else {
            blocks.add(ReportBlock.paragraph("Before: " + entry.before().shown()));
        }
        blocks.addAll(TreeMarkdown.parseBlocks(entry.deed().undo()));
        return blocks.stream();
    }
}
