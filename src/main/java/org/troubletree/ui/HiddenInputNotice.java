package org.troubletree.ui;

import java.util.function.Consumer;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.troubletree.ui.look.Buttons;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.WrappingText;

/** Says which hidden input also counts, and lets the person remove it. */
final class HiddenInputNotice extends JPanel {
    private final StartState start;
    private final WrappingText words = WrappingText.of("", "small");
    private Consumer<StartState> drop = start -> {};

    HiddenInputNotice(StartState start) {
        super(new MigLayout("insets 0, fillx", "[grow,fill]8[]"));
        this.start = start;
        Look.styled(this, "notice");
        words.setName("start.alsoRead");
        add(words, "wmin 0");
        add(Buttons.link("start.alsoRead.drop", "Drop it", () -> drop.accept(start)));
    }

    /** For a typed event that is hidden by the box. */
    void besideTheBox() {
        drop = start -> start.type(TypedEvent.EMPTY);
        say(start.typed().isEmpty() ? "" : "Read too: the event typed under “Type”" + named(start.typed()) + ".");
    }

    /** For a pasted text that is hidden by the fields. */
    void besideTheFields() {
        drop = start -> start.paste("");
        say(start.pasted().isEmpty() ? "" : "Read too: what stands under “Paste”.");
    }

    private void say(String sentence) {
        words.setText(sentence);
        setVisible(!sentence.isEmpty());
    }

    private static String named(TypedEvent event) {
        return event.id().isBlank() ? "" : ", " + event.id().strip();
    }
}
