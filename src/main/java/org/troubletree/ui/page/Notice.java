package org.troubletree.ui.page;

import javax.swing.JLabel;
import javax.swing.JPanel;
import org.troubletree.ui.look.ButtonRow;
import org.troubletree.ui.look.ColourRole;
import org.troubletree.ui.look.Icons;
import org.troubletree.ui.look.WrappingText;

/** A sentence that stands out on its page, with an icon beside it; not there while it has nothing to say. */
final class Notice extends JPanel {
    private final WrappingText words;

    Notice(String name, String icon, ColourRole tone) {
        words = WrappingText.of("", tone.style());
        words.setName(name);
        setOpaque(false);
        setLayout(ButtonRow.around(words));
        add(new JLabel(Icons.small(icon, tone)));
        add(words);
        setVisible(false);
    }

    /** Says that, or with {@code ""} nothing. */
    void say(String sentence) {
        words.setText(sentence);
        setVisible(!sentence.isEmpty());
        revalidate();
    }
}
