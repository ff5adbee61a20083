package org.troubletree.ui.look;

import java.awt.Dimension;
import java.util.regex.Pattern;
import javax.swing.JTextPane;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;

/** Plain words that wrap, in which some stand out in bold. Never markup: which those are is found by a pattern of ours. */
public final class MarkedWords extends JTextPane implements LineBreaker {
    private MarkedWords(String text) {
        setEditorKit(new MarkdownKit());
        setText(text);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setCaret(new StillCaret());
    }

    /** Words in the named style classes, in which all that the pattern finds is bold. */
    public static MarkedWords of(String text, String classes, Pattern bold) {
        var words = Look.styled(new MarkedWords(text), "words " + classes);
        var attributes = new SimpleAttributeSet();
        StyleConstants.setBold(attributes, true);
        var found = bold.matcher(text);
        while (found.find()) {
            words.getStyledDocument()
                    .setCharacterAttributes(found.start(), found.end() - found.start(), attributes, false);
        }
        return words;
    }

    /** A path or the key of a registry value: it breaks behind its backslashes. */
    public static MarkedWords path(String text) {
        return Look.styled(new MarkedWords(text), "words mono");
    }

    /** Lets the mouse through to the card the words stand on. */
    @Override
    public boolean contains(int x, int y) {
        return false;
    }

    /** So that a layout may make them narrower than their longest line. */
    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, getPreferredSize().height);
    }
}
