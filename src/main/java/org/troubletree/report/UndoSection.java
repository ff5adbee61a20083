package org.troubletree.report;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.troubletree.tree.RegistryAction;
import org.troubletree.walk.LedgerEntry;
import org.troubletree.walk.Walk;

/** How to restore the server: the ledger in reverse order, with a registry file for each change that one can undo. */
final class UndoSection {
    private UndoSection() {}

    /** Returns the undo sheet, or empty if there is nothing to undo. */
    static Optional<ReportSection> section(Walk walk) {
        var blocks = walk.ledger().reversed().stream()
                .filter(entry -> !entry.isTakenBack())
                .flatMap(UndoSection::blocks)
                .toList();
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportSection("Undo sheet, the last change first", blocks));
    }

    private static Stream<Node> blocks(LedgerEntry entry) {
        var blocks = new ArrayList<Node>();
        blocks.add(ReportNodes.paragraph(ReportNodes.strong(entry.deed().title())));
        if (entry.deed().action() instanceof RegistryAction value) {
            blocks.add(ReportNodes.paragraph(RegistryFile.manualUndo(value, entry.before())));
            RegistryFile.undoFile(value, entry.before()).ifPresent(file -> {
                blocks.add(ReportNodes.paragraph("Or import this as a .reg file:"));
                blocks.add(ReportNodes.verbatim(file.strip()));
            });
        } else {
            blocks.add(ReportNodes.paragraph("Before: " + entry.before().shown()));
        }
        blocks.addAll(AuthorText.blocks(entry.deed().undo()));
        return blocks.stream();
    }
}
