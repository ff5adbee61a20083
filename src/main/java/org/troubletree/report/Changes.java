package org.troubletree.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.troubletree.tree.Procedure;
import org.troubletree.tree.RegistryAction;
import org.troubletree.walk.LedgerEntry;
import org.troubletree.walk.Walk;

/** Every change that was made on the server: the old state, the new one, what was read back, and how to undo it. */
record Changes(Words words) {
    Document.Section section(Walk walk) {
        var blocks = walk.ledger().stream().flatMap(this::change).toList();
        return new Document.Section(
                "Changes made on the server", blocks.isEmpty() ? List.of(Block.paragraph("None.")) : blocks);
    }

    private Stream<Block> change(LedgerEntry entry) {
        var change = entry.change();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(
                List.of(Span.strong(change.title()), Span.plain(" (%s)".formatted(words.time(entry.at()))))));
        switch (change.action()) {
            case RegistryAction value -> blocks.add(rows(value, entry));
            case Procedure procedure -> blocks.addAll(steps(procedure, entry));
        }
        if (entry.record().isTakenBack()) {
            blocks.add(Block.paragraph("It was taken back: what was read back last is the old state."));
        } else {
            blocks.add(Block.paragraph("To undo it:"));
            blocks.addAll(undo(entry));
        }
        return blocks.stream();
    }

    private static Block rows(RegistryAction value, LedgerEntry entry) {
        return new Block.Rows(List.of(
                Block.row("Key", Span.code(value.key())),
                Block.row("Value", Span.code(value.value())),
                Block.row("Type", value.data().type()),
                Block.row("Old data", entry.record().before().shown()),
                Block.row("New data", value.data().shown()),
                Block.row("Read back", entry.record().readBack())));
    }

    private static List<Block> steps(Procedure procedure, LedgerEntry entry) {
        return List.of(
                new Block.Items(
                        Block.Items.Mark.NUMBER,
                        procedure.steps().stream().map(SmallMarkdown::running).toList()),
                new Block.Rows(List.of(
                        Block.row("State before", entry.record().before().shown()),
                        Block.row("Read back", entry.record().readBack()))));
    }

    private static List<Block> undo(LedgerEntry entry) {
        var blocks = new ArrayList<Block>();
        if (entry.change().action() instanceof RegistryAction value) {
            blocks.add(Block.paragraph(RegFile.undoByHand(value, entry.record().before())));
        }
        blocks.addAll(SmallMarkdown.blocks(entry.change().undo()));
        return blocks;
    }
}
