package org.troubletree.ui.page;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.troubletree.tree.Action;
import org.troubletree.tree.Procedure;
import org.troubletree.tree.RegistryAction;
import org.troubletree.ui.look.ColourRole;
import org.troubletree.ui.look.Column;
import org.troubletree.ui.look.EnterKey;
import org.troubletree.ui.look.MarkdownPane;
import org.troubletree.ui.look.ScrollArea;
import org.troubletree.ui.look.WrappingText;
import org.troubletree.walk.Guard;
import org.troubletree.walk.Guard.GuardPart;

/** Records the old value or state. If that value rules the change out, the part says so and goes no further. */
final class BeforePart extends PartPanel {
    private final Action action;
    private final ValueEntry entry;
    private String recorded = "";
    private final WrappingText echo = WrappingText.of("", "secondary");
    private final Notice refusal = new Notice("change.refusal", "warning", ColourRole.AMBER);
    private final JButton record = EnterKey.presses(new JButton("Record it"));
    private final JButton absent = EnterKey.presses(new JButton("There is no such value"));

    BeforePart(Action action, GuardKeeper keeper) {
        this.action = action;
        entry = ValueEntry.of("change.old-value", label(action), action)
                .whenTyped(typed -> keeper.redraw())
                .whenEntered(record::doClick);
        record.setName("change.record");
        record.addActionListener(click -> keeper.keep(GuardPart.BEFORE, typed()));
        absent.setName("change.absent");
        absent.addActionListener(click -> keeper.keep(GuardPart.BEFORE, Guard.ABSENT));
        echo.setName("change.old-value.echo");
        add(ScrollArea.plain(question(action)), Column.ColumnSpace.READING);
        add(entry);
        add(echo);
        add(refusal);
    }

    private static String label(Action action) {
        return switch (action) {
            case RegistryAction value -> "Its data now:";
            case Procedure procedure -> "As it is now:";
        };
    }

    private static JComponent question(Action action) {
        var question = new JPanel(Column.spaced(8));
        question.setOpaque(false);
        switch (action) {
            case RegistryAction value -> {
                question.add(MarkdownPane.of("What does the server hold **now**? It is what you would go back to."));
                question.add(ValueTable.place(value));
            }
            case Procedure procedure -> {
                question.add(MarkdownPane.of("Write down what you would go back to."));
                question.add(MarkdownPane.of(procedure.before()));
            }
        }
        return question;
    }

    private String typed() {
        return entry.field().getText();
    }

    /** The recorded value is put into the field once, so that it can be corrected there. */
    @Override
    void show(Guard kept) {
        if (!kept.typedBefore().equals(recorded)) {
            recorded = kept.typedBefore();
            entry.put(recorded);
        }
        draw(kept.before(typed()));
    }

    private void draw(Guard guard) {
        refusal.say(guard.refusal().orElse(""));
        echo.setText(echo(guard));
        echo.setVisible(guard.refusal().isEmpty() && !echo.getText().isEmpty());
        boolean isNew = !typed().equals(recorded);
        record.setEnabled(isNew && guard.allows(GuardPart.BEFORE) && guard.isDone(GuardPart.BEFORE));
        absent.setEnabled(
                guard.allows(GuardPart.BEFORE) && guard.refusal().isEmpty() && !recorded.equals(Guard.ABSENT));
    }

    private String echo(Guard guard) {
        return switch (action) {
            case RegistryAction value ->
                guard.stateShown().map("Read as %s."::formatted).orElseGet(() -> asked(value));
            case Procedure procedure -> "";
        };
    }

    private String asked(RegistryAction value) {
        var installed = value.byDefault()
                .map(data -> " Installed as " + data.shown() + ".")
                .orElse("");
        var typed = typed();
        return (typed.isBlank() ? DataNotation.of(value) : "“" + typed + "” is no such data. " + DataNotation.of(value))
                + installed;
    }

    @Override
    List<JButton> buttons() {
        return switch (action) {
            case RegistryAction value -> List.of(record, absent);
            case Procedure procedure -> List.of(record);
        };
    }

    @Override
    JComponent firstFocus() {
        return entry.field();
    }
}
