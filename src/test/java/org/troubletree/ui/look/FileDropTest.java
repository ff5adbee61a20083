package org.troubletree.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JTextArea;
import javax.swing.TransferHandler.TransferSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FileDropTest {
    private final List<Path> taken = new ArrayList<>();
    private final JTextArea field = Stage.onEventThread(JTextArea::new);

    @BeforeEach
    void takeFilesInTheField() {
        Stage.look(Theme.LIGHT);
        Stage.onEventThread(() -> {
            FileDrop.on(field, taken::add);
            return field;
        });
    }

    private boolean drop(Transferable what) {
        return Stage.onEventThread(() -> field.getTransferHandler().importData(new TransferSupport(field, what)));
    }

    @Test
    void takesTheFirstFile() {
        assertThat(drop(new Files(List.of(new File("perfopt.log"), new File("other.log")))))
                .isTrue();

        assertThat(taken).containsExactly(Path.of("perfopt.log"));
        assertThat(field.getText()).isEmpty();
    }

    @Test
    void leavesTextToTheField() {
        assertThat(drop(new StringSelection("Set x from 1 to 2"))).isTrue();

        assertThat(taken).isEmpty();
        assertThat(field.getText()).isEqualTo("Set x from 1 to 2");
    }

    @Test
    void takesNothingFromAnEmptyHand() {
        assertThat(drop(new Files(List.of()))).isFalse();

        assertThat(taken).isEmpty();
    }

    private record Files(List<File> files) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.javaFileListFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return flavor.equals(DataFlavor.javaFileListFlavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) {
            return files;
        }
    }
}
