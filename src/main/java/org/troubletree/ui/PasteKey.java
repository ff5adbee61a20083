package org.troubletree.ui;

import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.ActionEvent;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.text.DefaultEditorKit;
import javax.swing.text.JTextComponent;

/**
 * The paste command of a text that may receive megabytes. The clipboard is read off the event thread, because another
 * program may deliver it slowly.
 */
final class PasteKey extends AbstractAction {
    private final Executor worker;
    private final Consumer<String> paste;

    private PasteKey(Executor worker, Consumer<String> paste) {
        this.worker = worker;
        this.paste = paste;
    }

    static void install(JTextComponent text, Consumer<String> paste) {
        text.getActionMap()
                .put(
                        DefaultEditorKit.pasteAction,
                        new PasteKey(task -> Thread.ofVirtual().start(task), paste));
    }

    /** Pastes wherever the focus is in the window while the page is shown; a focused field handles its own paste. */
    static void anywhere(JComponent page, Consumer<String> paste) {
        page.registerKeyboardAction(
                new PasteKey(task -> Thread.ofVirtual().start(task), paste),
                KeyStroke.getKeyStroke("ctrl V"),
                JComponent.WHEN_IN_FOCUSED_WINDOW);
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        worker.execute(() -> clipboard().ifPresent(text -> SwingUtilities.invokeLater(() -> paste.accept(text))));
    }

    /** The text on the clipboard; empty if it has none or its owner does not answer. */
    private static Optional<String> clipboard() {
        try {
            var text = Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
            return Optional.of((String) text);
        } catch (UnsupportedFlavorException | IOException | IllegalStateException e) {
            return Optional.empty();
        }
    }
}
