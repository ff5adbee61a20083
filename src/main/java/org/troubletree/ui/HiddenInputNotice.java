package org.troubletree.ui;

import java.util.function.Consumer;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.troubletree.ui.look.Buttons;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.WrappingText;

/** Says what is read beside what is shown, so that nothing counts unseen, and lets it be dropped. */
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

    /** The fields are not shown. */
    void besideTheBox() {
        drop = start -> start.type(TypedEvent.EMPTY);
        say(start.typed().isEmpty() ? "" : "Read too: the event typed under “Type”" + named(start.typed()) + ".");
    }

    /** The box is not shown. */
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
