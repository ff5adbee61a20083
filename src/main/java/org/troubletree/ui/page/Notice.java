package org.troubletree.ui.page;

import javax.swing.JLabel;
import javax.swing.JPanel;
import org.troubletree.ui.look.ColourRole;
import org.troubletree.ui.look.Icons;
import org.troubletree.ui.look.SingleRowLayout;
import org.troubletree.ui.look.WrappingText;

/** A highlighted sentence with an icon; hidden while it is empty. */
final class Notice extends JPanel {
    private final WrappingText words;

    Notice(String name, String icon, ColourRole tone) {
        words = WrappingText.of("", tone.style());
        words.setName(name);
        setOpaque(false);
        setLayout(SingleRowLayout.around(words));
        add(new JLabel(Icons.small(icon, tone)));
        add(words);
        setVisible(false);
    }

    /** Shows this sentence; {@code ""} hides the notice. */
    void say(String sentence) {
        words.setText(sentence);
        setVisible(!sentence.isEmpty());
        revalidate();
    }
}
