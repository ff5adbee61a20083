package org.troubletree.ui.page;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.troubletree.tree.Change;
import org.troubletree.tree.Procedure;
import org.troubletree.tree.RegistryAction;
import org.troubletree.ui.look.ColourRole;
import org.troubletree.ui.look.Column;
import org.troubletree.ui.look.EnterKey;
import org.troubletree.ui.look.Icons;
import org.troubletree.ui.look.MarkdownPane;
import org.troubletree.ui.look.WrapLayout;
import org.troubletree.ui.look.WrappingText;
import org.troubletree.walk.Guard;
import org.troubletree.walk.StateBefore;

/** Shows what is done on the server: the value to write or the steps to take, and what is restarted. */
final class ApplyPanel extends JPanel {
    private final JButton redo = saver("change.save-reg", "Save .reg…");
    private final JButton undo = saver("change.save-undo", "Save undo .reg…");
    private final WrappingText byHand =
            WrappingText.of("There was no such value, so undo is to delete it by hand.", "small secondary");
    private final GuardKeeper keeper;
    private final PageActions actions;

    ApplyPanel(Change change, GuardKeeper keeper, PageActions actions) {
        super(Column.spaced(12));
        this.keeper = keeper;
        this.actions = actions;
        setOpaque(false);
        switch (change.action()) {
            case RegistryAction value -> addValue(value);
            case Procedure procedure -> add(MarkdownPane.of(MarkdownPane.numbered(procedure.steps())));
        }
        if (!change.restart().isEmpty()) {
            add(MarkdownPane.of("**Then**\n\n" + MarkdownPane.numbered(change.restart())));
        }
    }

    private void addValue(RegistryAction value) {
        redo.addActionListener(click -> actions.save(new SaveRequest.Redo(value)));
        undo.addActionListener(
                click -> keeper.guard().state().ifPresent(before -> actions.save(new SaveRequest.Undo(value, before))));
        var row = new JPanel(WrapLayout.spaced(8));
        row.setOpaque(false);
        List.of(redo, undo).forEach(row::add);
        add(ValueTable.whole(value));
        add(row);
        add(byHand);
    }

    private static JButton saver(String name, String title) {
        var button = EnterKey.presses(new JButton(title, Icons.small("save", ColourRole.PLAIN)));
        button.setName(name);
        return button;
    }

    /** A registry file can write an old value back, but cannot delete a value that did not exist. */
    void show(Guard guard) {
        boolean held =
                guard.state().filter(StateBefore.HeldValue.class::isInstance).isPresent();
        undo.setEnabled(held);
        byHand.setVisible(
                guard.state().filter(StateBefore.AbsentValue.class::isInstance).isPresent());
    }
}
