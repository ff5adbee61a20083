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
 * The paste key of a text that may be handed megabytes: the clipboard is read off the event thread, since another program
 * may take its time to deliver.
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

    /** Pastes wherever the focus is in the window while the page can be seen; a field that has it takes its own paste first. */
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

    /** The text on the clipboard; nothing where it holds none or its owner does not answer. */
    private static Optional<String> clipboard() {
        try {
            var text = Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
            return Optional.of((String) text);
        } catch (UnsupportedFlavorException | IOException | IllegalStateException e) {
            return Optional.empty();
        }
    }
}
