package org.troubletree.report;

import org.troubletree.tree.RegistryAction;
import org.troubletree.walk.LedgerEntry;
import org.troubletree.walk.Walk;


import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How to bring the server back to where it was: the ledger in reverse, with a registry file where one can do it. */
final class UndoSheet {
    private UndoSheet() {}

    /** The sheet, where there is something to undo. */
    static Optional<Document.Section> of(Walk walk) {
        var blocks = walk.ledger().reversed().stream()
                .filter(entry -> !entry.isTakenBack())
                .flatMap(UndoSheet::blocks)
                .toList();
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Document.Section("Undo sheet, the last change first", blocks));
    }

    private static Stream<Block> blocks(LedgerEntry entry) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(List.of(Span.strong(entry.deed().title()))));
        if (entry.deed().action() instanceof RegistryAction value) {
            blocks.add(Block.paragraph(RegFile.undoByHand(value, entry.before())));
            RegFile.undo(value, entry.before()).ifPresent(file -> {
                blocks.add(Block.paragraph("Or import this as a .reg file:"));
                blocks.add(Block.Verbatim.of(file.strip()));
            });
        } else {
            blocks.add(Block.paragraph("Before: " + entry.before().shown()));
        }
        blocks.addAll(SmallMarkdown.blocks(entry.deed().undo()));
        return blocks.stream();
    }
}
