package org.troubletree.ui.page;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.troubletree.tree.Change;
import org.troubletree.tree.Procedure;
import org.troubletree.tree.RegistryAction;
import org.troubletree.tree.RegistryData;
import org.troubletree.ui.look.ColourRole;
import org.troubletree.ui.look.Column;
import org.troubletree.ui.look.EnterKey;
import org.troubletree.ui.look.MarkdownPane;
import org.troubletree.ui.look.ScrollArea;
import org.troubletree.ui.look.WrappingText;
import org.troubletree.walk.Guard;
import org.troubletree.walk.Guard.GuardPart;

/** Verifies the new value or state. Only a verified value that equals the one of the change gets the green tick. */
final class ReadBackPart extends PartPanel {
    private final Change change;
    private final ValueEntry entry;
    private final WrappingText states = WrappingText.of("", "secondary");
    private final Notice verified = new Notice("change.verified", "verified", ColourRole.GREEN);
    private final Notice hold = new Notice("change.hold", "warning", ColourRole.AMBER);
    private final Notice differs = new Notice("change.differs", "warning", ColourRole.AMBER);
    private final JButton done = EnterKey.presses(new JButton(ChangePage.DONE));

    ReadBackPart(Change change, GuardKeeper keeper, Runnable finish) {
        this.change = change;
        entry = ValueEntry.of("change.read-back", "Read back:", change.action())
                .whenTyped(keeper::readBack)
                .whenEntered(done::requestFocusInWindow);
        done.setName("change.done");
        done.addActionListener(click -> finish.run());
        add(ScrollArea.plain(MarkdownPane.of(change.verify())), Column.ColumnSpace.READING);
        states.setName("change.states");
        add(states);
        add(entry);
        add(verified);
        add(differs);
        add(hold);
    }

    @Override
    void show(Guard guard) {
        entry.field().setEnabled(guard.allows(GuardPart.READ_BACK));
        states.setText(states(guard));
        verified.say(guard.record().isPresent() ? verified() : "");
        hold.say(entry.field().getText().isBlank() ? guard.hold().orElse("") : "");
        differs.say(guard.readBackDiffers() ? differs(guard) : "");
        done.setEnabled(guard.record().isPresent());
    }

    /** The old state beside the new one, while the new one is verified. */
    private String states(Guard guard) {
        var before = "Before: " + guard.stateShown().orElse("not recorded");
        return switch (change.action()) {
            case RegistryAction value -> before + "  →  now: " + value.shown(value.data());
            case Procedure procedure -> before;
        };
    }

    private String verified() {
        return switch (change.action()) {
            case RegistryAction value ->
                "Read back: %s, as it should be.".formatted(value.data().shown());
            case Procedure procedure -> "Read back, in your words.";
        };
    }

    private String differs(Guard guard) {
        if (guard.takenBack().isPresent()) {
            return "That is the old state. If the change was put back, say so below; if not, the server did not take it.";
        }
        return switch (change.action()) {
            case RegistryAction value ->
                value.parse(entry.field().getText().strip())
                        .map(found -> otherData(value, found))
                        .orElseGet(
                                () -> "“" + entry.field().getText() + "” is no such data. " + DataNotation.of(value));
            case Procedure procedure -> "";
        };
    }

    private static String otherData(RegistryAction value, RegistryData found) {
        return ("The server holds %s, not %s. See whether Hex or Decimal was chosen and the name is right, write it again"
                        + " and read it back; or put the old value back (How to undo) and read that back here.")
                .formatted(value.shown(found), value.shown(value.data()));
    }

    @Override
    List<JButton> buttons() {
        return List.of(done);
    }

    @Override
    JComponent firstFocus() {
        return entry.field();
    }
}
