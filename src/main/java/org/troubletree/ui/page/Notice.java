package org.troubletree.ui.page;

import org.troubletree.ui.look.Icons;
import org.troubletree.ui.look.Row;
import org.troubletree.ui.look.Tone;
import org.troubletree.ui.look.Words;








import javax.swing.JLabel;
import javax.swing.JPanel;

/** A sentence that stands out on its page, with an icon beside it; not there while it has nothing to say. */
final class Notice extends JPanel {
    private final Words words;

    Notice(String name, String icon, Tone tone) {
        words = Words.of("", tone.style());
        words.setName(name);
        setOpaque(false);
        setLayout(Row.around(words));
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
