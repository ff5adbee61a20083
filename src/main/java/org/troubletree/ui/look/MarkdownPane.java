package org.troubletree.ui.look;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.JTextPane;
import javax.swing.KeyStroke;
import javax.swing.text.EditorKit;

/**
 * An author's text in small Markdown: paragraphs, lists, code, bold, and articles by name. Everything else, markup of any
 * kind included, is shown as it stands. It can be selected and scrolled by keys, and fetches nothing.
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

    /** The text of an author. */
    public static MarkdownPane of(String markdown) {
        return Look.styled(new MarkdownPane(markdown), "words");
    }

    /** Puts another text in place of this one. */
    public void show(String markdown) {
        getDocument().putProperty(SOURCE, markdown);
        typeset();
        setCaretPosition(0);
    }

    /** The texts as the items of one numbered list. */
    public static String numbered(List<String> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> (i + 1) + ". " + items.get(i).replace("\n", "\n" + indent(i + 1)))
                .collect(Collectors.joining("\n"));
    }

    /** The text such that all of it is shown as it stands: for what comes from a log or a person. */
    public static String plain(String text) {
        return text.replaceAll("\\p{Punct}", "\\\\$0").replaceAll("\\s+", " ").strip();
    }

    private static String indent(int number) {
        return " ".repeat(String.valueOf(number).length() + 2);
    }

    /** A key that the text itself does not use reaches the area it scrolls in. */
    private void leaveToTheArea(String... keys) {
        for (var key : keys) {
            getInputMap().put(KeyStroke.getKeyStroke(key), "none");
        }
    }

    @Override
    protected EditorKit createDefaultEditorKit() {
        return new MarkdownKit();
    }

    /** Colours and sizes stand in the text itself, so another theme or size sets it anew. */
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
