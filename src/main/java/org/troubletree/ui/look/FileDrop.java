package org.troubletree.ui.look;

import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.InputEvent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.TransferHandler;
import javax.swing.text.JTextComponent;

/** Accepts a file that is dropped or pasted on a text field; the field handles everything else itself. */
public final class FileDrop extends TransferHandler {
    private final TransferHandler text;
    private final Consumer<Path> taker;

    private FileDrop(TransferHandler text, Consumer<Path> taker) {
        this.text = text;
        this.taker = taker;
    }

    /** Passes files dropped on the field to {@code taker}; of several files only the first. */
    public static void on(JTextComponent field, Consumer<Path> taker) {
        field.setTransferHandler(new FileDrop(field.getTransferHandler(), taker));
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor) || text.canImport(support);
    }

    @Override
    public boolean importData(TransferSupport support) {
        var file = file(support);
        file.ifPresent(taker);
        return file.isPresent() || text.importData(support);
    }

    private static Optional<Path> file(TransferSupport support) {
        if (!support.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
            return Optional.empty();
        }
        try {
            var files = (List<?>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
            return files.stream().map(File.class::cast).map(File::toPath).findFirst();
        } catch (UnsupportedFlavorException | IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public int getSourceActions(JComponent field) {
        return text.getSourceActions(field);
    }

    @Override
    public void exportAsDrag(JComponent field, InputEvent event, int action) {
        text.exportAsDrag(field, event, action);
    }

    @Override
    public void exportToClipboard(JComponent field, Clipboard clipboard, int action) {
        text.exportToClipboard(field, clipboard, action);
    }
}
