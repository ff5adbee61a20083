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

/**
 * The place for pasted text. A text too long to be laid out while a person waits is shown by its beginning; all of it is
 * read all the same.
 */
final class PasteBox extends JPanel {
    /** Characters; laying out that much wrapped text takes a few milliseconds. */
    static final int LONGEST_SHOWN = 20_000;

    private final EvidenceText area = new EvidenceText();
    private final JPanel invitation = new Invitation(area);
    private final Consumer<String> pasted;
    private final LineStatusBar gutter = new LineStatusBar(area);
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

    /** Another theme brings another text, without its marks. */
    @Override
    public void updateUI() {
        super.updateUI();
        marked = EvidenceSummary.none();
    }

    /** Takes text where the caret is, as typing does. */
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

    /** Says who is told what is to be said of the place where the caret stands. */
    void whenMoved(Consumer<String> told) {
        area.whenMoved(told);
    }

    /** Shows the caret where the box became lower. */
    void keepCaretInSight() {
        area.keepCaretInSight();
    }

    /** Leads to these lines; says whether the first of them is among those that are shown. */
    boolean leadTo(LineRange lines) {
        boolean isShown = lines.first() <= area.getLineCount() && !whole.isEmpty();
        if (isShown) {
            focus();
            area.select(lines);
        }
        return isShown;
    }

    /** The part of a text that is shown, up to the end of a line; all of it where it is not long. */
    static String beginning(String text) {
        if (text.length() <= LONGEST_SHOWN) {
            return text;
        }
        int end = text.lastIndexOf('\n', LONGEST_SHOWN);
        return text.substring(0, end > 0 ? end : LONGEST_SHOWN);
    }

    /** How many lines are shown. */
    int lines() {
        return area.getLineCount();
    }

    void focus() {
        area.requestFocusInWindow();
    }

    /** The text, and over it what belongs there while there is none. */
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

    /** Says what belongs here, and lets every click through to the text. */
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
