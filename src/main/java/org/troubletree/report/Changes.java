package org.troubletree.report;

import org.troubletree.tree.Procedure;
import org.troubletree.tree.RegistryAction;
import org.troubletree.walk.Guard.Part;
import org.troubletree.walk.LedgerEntry;
import org.troubletree.walk.Walk;


import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every change that was carried out on the server: the old state, the new one and what was read back. */
record Changes(Words words) {
    /** What stands in place of a read-back that was not done. */
    static final String UNFINISHED = "carried out, NOT read back";

    Document.Section section(Walk walk) {
        var blocks = walk.ledger().stream().flatMap(this::change).toList();
        return new Document.Section(
                "Changes made on the server", blocks.isEmpty() ? List.of(Block.paragraph("None.")) : blocks);
    }

    private Stream<Block> change(LedgerEntry entry) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(List.of(
                Span.strong(entry.deed().title()), Span.plain(" (carried out %s)".formatted(words.time(entry.at()))))));
        switch (entry.deed().action()) {
            case RegistryAction value -> blocks.add(rows(value, entry));
            case Procedure procedure -> blocks.addAll(steps(procedure, entry));
        }
        if (entry.isTakenBack()) {
            blocks.add(Block.paragraph("It was taken back: what was read back last is the old state."));
        }
        return blocks.stream();
    }

    private Block rows(RegistryAction value, LedgerEntry entry) {
        return rows(
                entry,
                Block.row("Key", Span.code(value.key())),
                Block.row("Value", Span.code(value.value())),
                Block.row("Type", value.data().type()),
                Block.row("Old data", entry.before().shown()),
                Block.row("New data", value.data().shown()));
    }

    /** These rows, and those of every change: when its risk was taken, when all was saved, what was read back. */
    private Block rows(LedgerEntry entry, Block.Row... own) {
        var rows = new ArrayList<>(List.of(own));
        row("Risk taken", entry, Part.RISK).ifPresent(rows::add);
        row("Backed up", entry, Part.BACKUP).ifPresent(rows::add);
        rows.add(Block.row("Read back", readBack(entry)));
        return new Block.Rows(rows);
    }

    private Optional<Block.Row> row(String name, LedgerEntry entry, Part part) {
        return Optional.ofNullable(entry.guarded().get(part)).map(at -> Block.row(name, words.time(at)));
    }

    private List<Block> steps(Procedure procedure, LedgerEntry entry) {
        return List.of(
                new Block.Items(
                        Block.Items.Mark.NUMBER,
                        procedure.steps().stream().map(SmallMarkdown::running).toList()),
                rows(entry, Block.row("State before", entry.before().shown())));
    }

    private String readBack(LedgerEntry entry) {
        return switch (entry) {
            case LedgerEntry.Finished finished ->
                "%s (%s)".formatted(shown(finished), words.time(finished.readBackAt()));
            case LedgerEntry.Unfinished unfinished -> UNFINISHED;
        };
    }

    /** Data as it is spelled elsewhere too, words as they were typed. */
    private static String shown(LedgerEntry.Finished finished) {
        var typed = finished.record().readBack();
        return finished.deed().action() instanceof RegistryAction value
                ? value.parse(typed).map(data -> data.shown()).orElse(typed)
                : typed;
    }
}
