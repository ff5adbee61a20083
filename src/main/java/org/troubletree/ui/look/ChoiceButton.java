package org.troubletree.ui.look;

import java.awt.Component;
import java.awt.event.KeyEvent;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** A choice as a button of full width: a number to press with Alt, a title, and a line of help. All text wraps. */
public final class ChoiceButton extends JButton {
    private static final int KEYS = 9;

    private final JPanel words = clear(new JPanel(Column.spaced(2)));
    private final WrappingText mark = WrappingText.of("", "small accent");

    private ChoiceButton(int number, String title, String help) {
        Look.styled(this, "choice");
        words.add(WrappingText.of(title, "h4"));
        if (!help.isEmpty()) {
            words.add(WrappingText.of(help, "small secondary"));
        }
        mark.setVisible(false);
        words.add(mark);
        setLayout(SingleRowLayout.around(face(number)));
        getAccessibleContext().setAccessibleName(title);
        getAccessibleContext().setAccessibleDescription(help);
        EnterKey.presses(this);
    }

    /** The choice with this number, counted from 1, and a line of help ({@code ""} for none). */
    public static ChoiceButton of(int number, String title, String help) {
        return new ChoiceButton(number, title, help);
    }

    /** Shows beside the title why this choice stands out; {@code ""} removes the remark. */
    public void mark(String why) {
        mark.setText(why);
        mark.setVisible(!why.isEmpty());
        Look.styled(this, why.isEmpty() ? "choice" : "choice choiceMarked");
    }

    /** Disables the choice and says why it cannot be taken. */
    public void bar(String why) {
        mark(why);
        Look.styled(this, "choice");
        setEnabled(false);
        for (var word : words.getComponents()) {
            word.setEnabled(false);
        }
    }

    private Component face(int number) {
        var face = new Face();
        face.setLayout(SingleRowLayout.around(words));
        if (number <= KEYS) {
            setMnemonic(KeyEvent.VK_0 + number);
            face.add(key(number));
        }
        face.add(words);
        add(face);
        return face;
    }

    private static JComponent key(int number) {
        var key = Look.styled(new JPanel(Column.spaced(0)), "key");
        key.add(Look.styled(new JLabel(String.valueOf(number)), "mono secondary"));
        return key;
    }

    private static <C extends JComponent> C clear(C component) {
        component.setOpaque(false);
        return component;
    }

    /** The content of the button; the button itself receives mouse events. */
    private static final class Face extends JPanel {
        Face() {
            setOpaque(false);
        }

        @Override
        public boolean contains(int x, int y) {
            return false;
        }
    }
}
