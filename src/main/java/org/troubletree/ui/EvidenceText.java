package org.troubletree.ui;

import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.swing.JTextArea;
import javax.swing.ToolTipManager;
import javax.swing.text.BadLocationException;
import org.jspecify.annotations.Nullable;
import org.troubletree.text.LineRange;
import org.troubletree.ui.look.FocusKeys;
import org.troubletree.ui.look.Look;

/**
 * The pasted text with its marks. The explanation of a mark is the tool tip, and is reported when the caret is in it.
 */
final class EvidenceText extends JTextArea {
    private static final Pattern TIP_LINE = Pattern.compile("(.{1,72})(?: +|$)");

    private List<MarkedSpan> marks = List.of();

    EvidenceText() {
        Look.styled(this, "evidence");
        setName("start.paste");
        setLineWrap(true);
        setWrapStyleWord(true);
        FocusKeys.tabLeaves(this);
        ToolTipManager.sharedInstance().registerComponent(this);
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                // The caret is also shown in a text that cannot be edited because only its beginning is shown.
                getCaret().setVisible(true);
            }
        });
    }

    /** Sets the listener for the explanation at the caret; an empty string means none. */
    void whenMoved(Consumer<String> told) {
        addCaretListener(event -> told.accept(saying(event.getDot()).orElse("")));
    }

    /** Scrolls to the caret's line when the text area becomes smaller. */
    void keepCaretInSight() {
        try {
            var place = modelToView2D(getCaretPosition());
            if (place != null) {
                scrollRectToVisible(place.getBounds());
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Replaces the marks. */
    void mark(List<MarkedSpan> next) {
        getHighlighter().removeAllHighlights();
        int length = getDocument().getLength();
        marks = next.stream().filter(mark -> mark.to() <= length).toList();
        marks.forEach(this::draw);
    }

    private void draw(MarkedSpan mark) {
        try {
            getHighlighter().addHighlight(mark.from(), mark.to(), new MarkPainter(mark.sign()));
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<String> saying(int place) {
        return marks.stream()
                .filter(mark -> mark.isAt(place) && !mark.says().isEmpty())
                .map(MarkedSpan::says)
                .findFirst();
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        return saying(viewToModel2D(event.getPoint()))
                .map(sentence -> TIP_LINE.matcher(sentence).replaceAll("$1\n"))
                .map(String::strip)
                .orElse(null);
    }

    /** Selects these lines and scrolls to the first; ignores lines that do not exist. */
    void select(LineRange lines) {
        try {
            int from = getLineStartOffset(lines.first() - 1);
            int to = getLineEndOffset(Math.min(lines.last(), getLineCount()) - 1);
            setCaretPosition(to);
            moveCaretPosition(from);
            var first = modelToView2D(from).getBounds();
            scrollRectToVisible(new Rectangle(0, first.y, 1, first.height));
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }
}
