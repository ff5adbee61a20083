package org.troubletree.ui.look;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.event.KeyEvent;
import javax.swing.Icon;
import javax.swing.JButton;

/** Buttons of each rank. Each has a stable name, by which tests find it. */
public final class Buttons {
    private Buttons() {}

    /** The main action of a page, filled with the accent colour. */
    public static JButton primary(String name, String text, Runnable action) {
        return Look.styled(plain(name, text, action), "primary");
    }

    /** Any other action. */
    public static JButton plain(String name, String text, Runnable action) {
        var button = new JButton(text);
        button.setName(name);
        button.addActionListener(event -> action.run());
        return button;
    }

    /** A button without a frame, for actions that are seldom used. */
    public static JButton quiet(String name, String text, Runnable action) {
        return Look.styled(plain(name, text, action), "quiet");
    }

    /** A button that looks like a line of text in the accent colour. */
    public static JButton link(String name, String text, Runnable action) {
        return Look.styled(plain(name, text, action), "link");
    }

    /** A button with an icon only, for the mouse; a menu offers the same command. Its text is the tool tip. */
    public static JButton icon(String name, Icon icon, String words, Runnable action) {
        var button = quiet(name, "", action);
        button.setIcon(icon);
        button.setFocusable(false);
        button.setToolTipText(words);
        button.getAccessibleContext().setAccessibleName(words);
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        return button;
    }

    /** Puts an icon before the text of a button. */
    public static JButton with(Icon icon, JButton button) {
        button.setIcon(icon);
        return button;
    }

    /** Lets Alt and the first such letter of the text press the button. */
    public static JButton mnemonic(char letter, JButton button) {
        button.setMnemonic(KeyEvent.getExtendedKeyCodeForChar(letter));
        return button;
    }
}
