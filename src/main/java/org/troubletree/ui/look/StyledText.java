package org.troubletree.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import javax.swing.JTextPane;
import javax.swing.UIManager;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;

/** A styled document that is built piece by piece in the font and colour of its pane. */
final class StyledText {
    private static final float INDENT = 24;
    private static final float LEADING = 0.2f;

    private final StyledDocument document;
    private final Font font;
    private final Color ink;
    private final FontMetrics metrics;

    StyledText(JTextPane pane) {
        document = pane.getStyledDocument();
        font = pane.getFont();
        ink = pane.getForeground();
        metrics = pane.getFontMetrics(font);
    }

    /** The offset of the next piece. */
    int length() {
        return document.getLength();
    }

    void clear() {
        edit(() -> document.remove(0, document.getLength()));
    }

    void words(String text) {
        append(text, words());
    }

    void boldWords(String text) {
        var bold = words();
        StyleConstants.setBold(bold, true);
        append(text, bold);
    }

    void code(String text) {
        var code = words();
        var mono = UIManager.getFont("monospaced.font");
        StyleConstants.setFontFamily(code, mono.getFamily());
        StyleConstants.setFontSize(code, mono.getSize());
        append(text, code);
    }

    private MutableAttributeSet words() {
        var attributes = new SimpleAttributeSet();
        StyleConstants.setFontFamily(attributes, font.getFamily());
        StyleConstants.setFontSize(attributes, font.getSize());
        StyleConstants.setForeground(attributes, ink);
        return attributes;
    }

    private void append(String text, AttributeSet attributes) {
        edit(() -> document.insertString(document.getLength(), text, attributes));
    }

    /** The text from an offset on. */
    String from(int start) {
        try {
            return document.getText(start, document.getLength() - start);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Ends a paragraph: with this space below it, at this depth of nested lists. The mark hangs out to the left of
     * the first line.
     */
    void endParagraph(int start, float below, int depth, String mark) {
        var attributes = new SimpleAttributeSet();
        StyleConstants.setLineSpacing(attributes, LEADING);
        StyleConstants.setSpaceBelow(attributes, UIScale.scale(below));
        if (depth > 0) {
            StyleConstants.setLeftIndent(attributes, UIScale.scale(INDENT) * depth);
            StyleConstants.setFirstLineIndent(attributes, -metrics.stringWidth(mark));
        }
        document.setParagraphAttributes(start, document.getLength() - start, attributes, true);
    }

    /** Removes the space below the last paragraph. */
    void end() {
        var attributes = new SimpleAttributeSet();
        StyleConstants.setSpaceBelow(attributes, 0);
        document.setParagraphAttributes(document.getLength(), 0, attributes, false);
    }

    /** A change at a valid offset. */
    private interface Edit {
        void make() throws BadLocationException;
    }

    private static void edit(Edit edit) {
        try {
            edit.make();
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }
}
