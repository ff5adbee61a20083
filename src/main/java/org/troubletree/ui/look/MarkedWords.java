package org.troubletree.ui.look;

import java.awt.Dimension;
import java.util.regex.Pattern;
import javax.swing.JTextPane;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;

/**
 * Plain wrapping text in which some words are bold. It is never parsed as markup; our own pattern selects the words.
 */
public final class MarkedWords extends JTextPane implements WrappingComponent {
    private MarkedWords(String text) {
        setEditorKit(new MarkdownKit());
        setText(text);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setCaret(new StillCaret());
    }

    /** Text in the given style classes, in which everything that the pattern finds is bold. */
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

    /** A path or registry key, which breaks after its backslashes. */
    public static MarkedWords path(String text) {
        return Look.styled(new MarkedWords(text), "words mono");
    }

    /** Passes mouse events to the card below. */
    @Override
    public boolean contains(int x, int y) {
        return false;
    }

    /** Lets a layout make the text narrower than its longest line. */
    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, getPreferredSize().height);
    }
}
