package org.troubletree.ui;

import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.troubletree.ui.look.Buttons;
import org.troubletree.ui.look.ColourRole;
import org.troubletree.ui.look.Icons;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.WrappingText;
import org.troubletree.walk.Walk;

/**
 * Says that this is a recorded case and not a real server, and at the end whether the walk reached the expected
 * outcome.
 */
final class ExerciseNotice extends JPanel {
    private final Wizard wizard;
    private final WrappingText words = WrappingText.of("", "small");
    private final JLabel sign = new JLabel();

    ExerciseNotice(Wizard wizard) {
        super(new MigLayout("insets 12 16 0 16, fillx", "[grow,fill]"));
        this.wizard = wizard;
        words.setName("walk.exercise");
        var strip = Look.styled(new JPanel(new MigLayout("insets 0, fillx", "[]8[grow,fill]8[]")), "notice");
        strip.add(sign);
        strip.add(words, "wmin 0");
        strip.add(Buttons.link("walk.exercise.end", "End the case", wizard::startOver));
        add(strip, "wmin 0");
    }

    void render(Walk walk) {
        var exercise = wizard.course().exercise();
        setVisible(exercise.isPresent());
        exercise.ifPresent(shown -> {
            words.setText(shown.verdict(walk)
                    .orElseGet(() -> "A recorded case, no real server: “%s”."
                            .formatted(shown.scenario().title())));
            boolean isOver = shown.verdict(walk).isPresent();
            boolean isSolved = shown.isSolvedBy(walk);
            sign.setIcon(
                    !isOver
                            ? Icons.small("instruction", ColourRole.ACCENT)
                            : isSolved
                                    ? Icons.small("done", ColourRole.GREEN)
                                    : Icons.small("doesnt-fit", ColourRole.AMBER));
        });
    }
}
