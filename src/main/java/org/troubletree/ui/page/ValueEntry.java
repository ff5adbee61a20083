package org.troubletree.ui.page;

import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import org.troubletree.tree.Action;
import org.troubletree.tree.Procedure;
import org.troubletree.tree.RegistryAction;
import org.troubletree.ui.look.Column;
import org.troubletree.ui.look.FocusKeys;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.ScrollArea;
import org.troubletree.ui.look.Typing;

/**
 * A labelled field for the state of the server: one line for the data of a registry value, several lines for a
 * description.
 */
final class ValueEntry extends JPanel {
    private static final int COLUMNS = 24;
    private static final int ROWS = 3;

    private final JTextComponent field;

    private ValueEntry(String name, String label, JTextComponent field, JComponent shown) {
        super(Column.spaced(4));
        this.field = field;
        setOpaque(false);
        field.setName(name);
        var title = new JLabel(label);
        title.setLabelFor(field);
        add(title);
        add(shown);
    }

    /** A field that fits what the action modifies. */
    static ValueEntry of(String name, String label, Action action) {
        return switch (action) {
            case RegistryAction value -> line(name, label);
            case Procedure procedure -> lines(name, label);
        };
    }

    private static ValueEntry line(String name, String label) {
        var field = Look.styled(new JTextField(COLUMNS), "mono");
        return new ValueEntry(name, label, field, field);
    }

    private static ValueEntry lines(String name, String label) {
        var area = new JTextArea(ROWS, 0);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        FocusKeys.tabLeaves(area);
        return new ValueEntry(name, label, area, ScrollArea.framed(area));
    }

    /** Passes the text on at each change. */
    ValueEntry whenTyped(Consumer<String> taker) {
        field.getDocument().addDocumentListener(new Typing(() -> taker.accept(field.getText())));
        return this;
    }

    /** Runs the action on Enter, which would otherwise press the default button of the window. */
    ValueEntry whenEntered(Runnable action) {
        if (field instanceof JTextField line) {
            line.addActionListener(enter -> action.run());
        }
        return this;
    }

    void put(String text) {
        field.setText(text);
    }

    JTextComponent field() {
        return field;
    }
}
