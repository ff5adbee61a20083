package org.troubletree.ui;

import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.troubletree.ui.look.Buttons;
import org.troubletree.ui.look.ColourRole;
import org.troubletree.ui.look.Icons;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.WrappingText;

/** Says that the walk could not be written to disk, or what changed while it was saved. */
final class KeptNotice extends JPanel {
    private final Wizard wizard;
    private final JLabel sign = new JLabel();
    private final WrappingText words = WrappingText.of("", "small");
    private final JButton read;

    KeptNotice(Wizard wizard) {
        super(new MigLayout("insets 12 16 0 16, fillx", "[grow,fill]"));
        this.wizard = wizard;
        words.setName("walk.kept");
        read = Buttons.link("walk.kept.read", "All right", wizard.course()::settle);
        var strip =
                Look.styled(new JPanel(new MigLayout("insets 0, fillx, hidemode 3", "[]8[grow,fill]8[]")), "notice");
        strip.add(sign, "top");
        strip.add(words, "wmin 0");
        strip.add(read, "top");
        add(strip, "wmin 0");
    }

    void render() {
        var trouble = wizard.course().trouble();
        var news = wizard.course().remarks().news();
        setVisible(trouble.isPresent() || !news.isEmpty());
        sign.setIcon(Icons.small(
                trouble.isPresent() ? "warning" : "instruction",
                trouble.isPresent() ? ColourRole.AMBER : ColourRole.ACCENT));
        words.setText(trouble.orElseGet(() -> String.join("\n", news)));
        read.setVisible(trouble.isEmpty());
    }
}
