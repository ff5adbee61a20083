package org.troubletree.ui;

import javax.swing.JPanel;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.troubletree.ui.look.Buttons;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.WrappingText;

/** Shows the progress of reading a long file, with a button to cancel it. */
final class LogScanNotice extends JPanel {
    private static final int PAUSE = 250;

    private final StartState start;
    private final WrappingText words = WrappingText.of("", "small");
    /** A file that delivers no bytes reports no progress, so a timer looks at it. */
    private final Timer timer = new Timer(PAUSE, tick -> showProgress());

    LogScanNotice(StartState start) {
        super(new MigLayout("insets 0, fillx", "[grow,fill]8[]"));
        this.start = start;
        Look.styled(this, "notice");
        words.setName("start.scan");
        var cancel = Buttons.mnemonic('c', Buttons.link("start.scan.cancel", "Cancel", start::stopScanning));
        cancel.setToolTipText("Read no further; what was found is kept");
        cancel.getAccessibleContext().setAccessibleName("Cancel the reading of the file");
        add(words, "wmin 0");
        add(cancel);
    }

    void render() {
        showProgress();
        if (start.isReading()) {
            timer.start();
        } else {
            timer.stop();
        }
    }

    private void showProgress() {
        var progress = start.progress();
        words.setText(progress.orElse(""));
        setVisible(progress.isPresent());
    }
}
