package org.troubletree.ui;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.TransferHandler;

/** Accepts files and text that are dropped anywhere in a window. */
final class FileTarget extends TransferHandler {
    private final Consumer<Path> file;
    private final Consumer<String> text;

    private FileTarget(Consumer<Path> file, Consumer<String> text) {
        this.file = file;
        this.text = text;
    }

    static void install(JComponent component, Consumer<Path> file, Consumer<String> text) {
        component.setTransferHandler(new FileTarget(file, text));
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor)
                || support.isDataFlavorSupported(DataFlavor.stringFlavor);
    }

    @Override
    public boolean importData(TransferSupport support) {
        try {
            return take(support.getTransferable());
        } catch (UnsupportedFlavorException | IOException e) {
            return false;
        }
    }

    private boolean take(Transferable dropped) throws UnsupportedFlavorException, IOException {
        if (!dropped.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
            text.accept((String) dropped.getTransferData(DataFlavor.stringFlavor));
            return true;
        }
        var files = (List<?>) dropped.getTransferData(DataFlavor.javaFileListFlavor);
        files.stream().map(File.class::cast).map(File::toPath).findFirst().ifPresent(file);
        return !files.isEmpty();
    }
}
