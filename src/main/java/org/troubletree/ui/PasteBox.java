package org.troubletree.ui;

import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.OverlayLayout;
import net.miginfocom.swing.MigLayout;
import org.troubletree.text.LineRange;
import org.troubletree.ui.look.ColourRole;
import org.troubletree.ui.look.Icons;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.Typing;

/** The box for pasted text. Of a long text only the beginning is shown, but all of it is read. */
final class PasteBox extends JPanel {
    /** In characters. Laying out that much wrapped text takes a few milliseconds. */
    static final int LONGEST_SHOWN = 20_000;

    private final EvidenceText area = new EvidenceText();
    private final JPanel invitation = new Invitation(area);
    private final Consumer<String> pasted;
    private final Gutter gutter = new Gutter(area);
    private EvidenceSource whole = EvidenceSource.NOTHING;
    private EvidenceSummary marked = EvidenceSummary.none();
    private boolean isRendering;

    PasteBox(Consumer<String> pasted) {
        super(new MigLayout("insets 0, fill", "[grow,fill]", "[grow,fill]"));
        this.pasted = pasted;
        PasteKey.install(area, this::insert);
        area.getDocument().addDocumentListener(new Typing(this::changed));
        add(new Layers(), "hmin 72, wmin 0");
    }

    /** A new theme creates a new text component without marks, so they are set again. */
    @Override
    public void updateUI() {
        super.updateUI();
        marked = EvidenceSummary.none();
    }

    /** Inserts text at the caret, as typing does. */
    void insert(String text) {
        if (area.isEditable() && area.getText().length() + text.length() <= LONGEST_SHOWN) {
            area.replaceSelection(text);
        } else {
            pasted.accept(area.isEditable() ? area.getText() + text : text);
        }
    }

    void render(EvidenceSource handedIn, EvidenceSummary findings) {
        if (!handedIn.equals(whole)) {
            whole = handedIn;
            show(handedIn.beginning());
        }
        invitation.setVisible(handedIn.isEmpty());
        gutter.setVisible(!handedIn.isEmpty());
        if (!findings.equals(marked)) {
            marked = findings;
            mark(findings);
        }
    }

    private void show(String beginning) {
        isRendering = true;
        if (!beginning.equals(area.getText())) {
            area.setText(beginning);
            area.setCaretPosition(0);
        }
        area.setEditable(whole instanceof EvidenceSource.Text
                && beginning.length() == whole.text().length());
        isRendering = false;
    }

    private void mark(EvidenceSummary findings) {
        area.mark(findings.marks());
        gutter.render(LineStatus.of(findings.read().shown(), area.getLineCount()));
    }

    /** Sets the listener for the explanation at the caret. */
    void whenMoved(Consumer<String> told) {
        area.whenMoved(told);
    }

    /** Scrolls to the caret when the box becomes lower. */
    void keepCaretInSight() {
        area.keepCaretInSight();
    }

    /** Selects these lines; returns whether the first of them is shown. */
    boolean leadTo(LineRange lines) {
        boolean isShown = lines.first() <= area.getLineCount() && !whole.isEmpty();
        if (isShown) {
            focus();
            area.select(lines);
        }
        return isShown;
    }

    /** The part of a text that is shown, up to the end of a line; a short text whole. */
    static String beginning(String text) {
        if (text.length() <= LONGEST_SHOWN) {
            return text;
        }
        int end = text.lastIndexOf('\n', LONGEST_SHOWN);
        return text.substring(0, end > 0 ? end : LONGEST_SHOWN);
    }

    /** The number of lines shown. */
    int lines() {
        return area.getLineCount();
    }

    void focus() {
        area.requestFocusInWindow();
    }

    /** The text, with the invitation above it while it is empty. */
    private final class Layers extends JPanel {
        Layers() {
            setLayout(new OverlayLayout(this));
            add(invitation);
            var scroll = new JScrollPane(area);
            scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
            scroll.setRowHeaderView(gutter);
            add(scroll);
        }

        @Override
        public boolean isOptimizedDrawingEnabled() {
            return false;
        }
    }

    /** Says what belongs here, and passes every click to the text. */
    private static final class Invitation extends JPanel {
        Invitation(JTextArea area) {
            super(new MigLayout("insets 8 16 8 16, fill, wrap 1, gapy 4", "[center]", "push[][][]push"));
            setOpaque(false);
            add(new JLabel(Icons.large("paste", ColourRole.ACCENT)));
            var words = Look.styled(new JLabel("Paste events here"), "h3");
            words.setLabelFor(area);
            add(words);
            add(Look.styled(new JLabel("Ctrl+V, or drop a file"), "small secondary"));
        }

        @Override
        public boolean contains(int x, int y) {
            return false;
        }
    }

    private void changed() {
        if (!isRendering) {
            whole = new EvidenceSource.Text(area.getText());
            pasted.accept(area.getText());
        }
    }
}
