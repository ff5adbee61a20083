package org.troubletree.ui;

import javax.swing.JPanel;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.troubletree.ui.look.Buttons;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.WrappingText;

/** Says how far the reading of a long file has come, and lets it be ended. */
final class LogScanNotice extends JPanel {
    private static final int PAUSE = 250;

    private final StartState start;
    private final WrappingText words = WrappingText.of("", "small");
    /** A file that gives no byte tells nothing: so it is looked after. */
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
