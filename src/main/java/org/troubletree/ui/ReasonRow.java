package org.troubletree.ui;

import static java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS;
import static java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS;

import java.awt.AWTKeyStroke;
import java.awt.Cursor;
import java.awt.Dimension;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.MarkedWords;

/** A sentence about a match that refers to a line of the text; pressing it selects that line. */
final class ReasonRow extends JButton {
    private static final Pattern LINE = Pattern.compile("(?i)\\bline (\\d{1,9})\\b");

    private ReasonRow(MarkedWords words, int line, IntConsumer toLine) {
        setLayout(new MigLayout("insets 0, fillx", "[grow,fill]"));
        setName("reason.line." + line);
        Look.styled(this, "reason");
        add(words, "wmin 0");
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        setToolTipText("Show line %,d".formatted(line));
        getAccessibleContext().setAccessibleName(words.getText());
        addActionListener(press -> toLine.accept(line));
        setFocusTraversalKeys(FORWARD_TRAVERSAL_KEYS, keys("TAB", "DOWN"));
        setFocusTraversalKeys(BACKWARD_TRAVERSAL_KEYS, keys("shift TAB", "UP"));
    }

    /** The sentence as a row; without a line number it is plain text. */
    static JComponent of(String sentence, IntConsumer toLine) {
        var words = MarkedWords.of(sentence, "small", MatchCard.SEEN);
        var line = LINE.matcher(sentence);
        return line.find() ? new ReasonRow(words, Integer.parseInt(line.group(1)), toLine) : words;
    }

    private static Set<AWTKeyStroke> keys(String one, String other) {
        return Set.of(KeyStroke.getKeyStroke(one), KeyStroke.getKeyStroke(other));
    }

    /** The look and feel computes the size of a button from its text; this button contains components. */
    @Override
    public Dimension getPreferredSize() {
        return getLayout().preferredLayoutSize(this);
    }

    @Override
    public Dimension getMinimumSize() {
        return getLayout().minimumLayoutSize(this);
    }
}
