package org.troubletree.ui.look;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.JTextPane;
import javax.swing.KeyStroke;
import javax.swing.text.EditorKit;

/**
 * An author's text in restricted Markdown: paragraphs, lists, code, bold, and articles by name. Other markup is shown
 * as it is. The text can be selected and scrolled by keys; nothing is fetched.
 */
public final class MarkdownPane extends JTextPane {
    private static final String SOURCE = "markdown";

    private MarkdownPane(String markdown) {
        setEditable(false);
        setOpaque(false);
        setKeymap(null);
        leaveToTheArea("UP", "DOWN", "PAGE_UP", "PAGE_DOWN", "ctrl HOME", "ctrl END");
        show(markdown);
    }

    /** A pane with the text of an author. */
    public static MarkdownPane of(String markdown) {
        return Look.styled(new MarkdownPane(markdown), "words");
    }

    /** Replaces the text. */
    public void show(String markdown) {
        getDocument().putProperty(SOURCE, markdown);
        typeset();
        setCaretPosition(0);
    }

    /** Joins the texts as the items of a numbered list. */
    public static String numbered(List<String> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> (i + 1) + ". " + items.get(i).replace("\n", "\n" + indent(i + 1)))
                .collect(Collectors.joining("\n"));
    }

    /** Escapes a text from a log or a person, so that no part of it is taken for markup. */
    public static String plain(String text) {
        return text.replaceAll("\\p{Punct}", "\\\\$0").replaceAll("\\s+", " ").strip();
    }

    private static String indent(int number) {
        return " ".repeat(String.valueOf(number).length() + 2);
    }

    /** Passes keys that the text does not use to its scroll area. */
    private void leaveToTheArea(String... keys) {
        for (var key : keys) {
            getInputMap().put(KeyStroke.getKeyStroke(key), "none");
        }
    }

    @Override
    protected EditorKit createDefaultEditorKit() {
        return new MarkdownKit();
    }

    /** Colours and sizes are stored in the document, so another theme or size renders it again. */
    @Override
    public void updateUI() {
        super.updateUI();
        typeset();
    }

    private void typeset() {
        if (getDocument().getProperty(SOURCE) instanceof String markdown) {
            new MarkdownRenderer(this).set(markdown);
        }
    }
}
