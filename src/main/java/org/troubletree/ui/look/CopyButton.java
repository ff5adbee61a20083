package org.troubletree.ui.look;

import java.awt.datatransfer.StringSelection;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.function.Consumer;
import javax.swing.JButton;

/** Copies one text to the clipboard, and says so until it loses the focus. */
public final class CopyButton extends JButton {
    private final String what;

    private CopyButton(String what, Consumer<String> clipboard, String text) {
        this.what = what;
        Look.styled(this, "quiet icon");
        offer();
        addActionListener(click -> copy(clipboard, text));
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                offer();
            }
        });
    }

    /** A button that copies the text; {@code what} names it, such as "the key". */
    public static CopyButton of(String what, String text) {
        return of(what, text, CopyButton::toClipboard);
    }

    static CopyButton of(String what, String text, Consumer<String> clipboard) {
        return new CopyButton(what, clipboard, text);
    }

    private static void toClipboard(String text) {
        java.awt.Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
    }

    private void copy(Consumer<String> clipboard, String text) {
        try {
            clipboard.accept(text);
            say("done", ColourRole.ACCENT, "Copied " + what);
        } catch (IllegalStateException e) {
            say("warning", ColourRole.AMBER, "The clipboard is in use by another program. Try again.");
        }
    }

    private void offer() {
        say("copy", ColourRole.MUTED, "Copy " + what);
    }

    private void say(String icon, ColourRole tone, String words) {
        setIcon(Icons.small(icon, tone));
        setToolTipText(words);
        getAccessibleContext().setAccessibleName(words);
    }
}
