package org.troubletree.ui.page;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.troubletree.ui.look.Column;
import org.troubletree.ui.look.EnterKey;
import org.troubletree.ui.look.ScrollArea;
import org.troubletree.walk.Guard;
import org.troubletree.walk.Guard.GuardPart;

/**
 * A part that is read, done and confirmed with its verb. The confirmation can be withdrawn until the change is
 * carried out.
 */
final class ConfirmPart extends PartPanel {
    private final GuardPart part;
    private final String verb;
    private final GuardKeeper keeper;
    private final JButton confirm = EnterKey.presses(new JButton());

    private Consumer<Guard> drawing = guard -> {};

    ConfirmPart(GuardPart part, String verb, JComponent reading, GuardKeeper keeper) {
        this.part = part;
        this.verb = verb;
        this.keeper = keeper;
        add(ScrollArea.plain(reading), Column.ColumnSpace.REST);
        confirm.addActionListener(click -> turn());
    }

    /** Sets the name of its button. */
    ConfirmPart named(String name) {
        confirm.setName(name);
        return this;
    }

    /** Adds a panel that also draws the state of the guard. */
    ConfirmPart drawing(Consumer<Guard> more) {
        drawing = more;
        return this;
    }

    private void turn() {
        if (keeper.guard().isDone(part)) {
            keeper.withdraw(part);
        } else {
            keeper.keep(part, "");
        }
    }

    /** After the change was carried out, nothing can be withdrawn here. */
    @Override
    void show(Guard guard) {
        boolean isDone = guard.isDone(part);
        confirm.setText(isDone ? "Take that back" : verb);
        confirm.setEnabled(isDone ? guard.hold().isEmpty() : guard.allows(part));
        confirm.setToolTipText(guard.hold().orElse(""));
        drawing.accept(guard);
    }

    @Override
    List<JButton> buttons() {
        return List.of(confirm);
    }

    @Override
    JComponent firstFocus() {
        return confirm;
    }
}
