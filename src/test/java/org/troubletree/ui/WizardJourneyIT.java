package org.troubletree.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.timing.Pause.pause;

import java.awt.event.KeyEvent;
import java.io.IOException;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.timing.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.troubletree.window.RealWindows;

class WizardJourneyIT {
    @RegisterExtension
    final RealWindows windows = new RealWindows();

    @Test
    void goesFromPastedEventsToTheOutcomeByKeysAndClicks() throws IOException {
        assertThat(WizardFrame.open(Pumps::library, "0.0.0")).isEmpty();
        var frame = windows.frame("troubletree");

        frame.textBox("start.paste").enterText("Event ID: 710\nSource: PumpService\n");
        awaitMatch(frame);
        frame.pressKey(KeyEvent.VK_CONTROL)
                .pressAndReleaseKeys(KeyEvent.VK_ENTER)
                .releaseKey(KeyEvent.VK_CONTROL);

        frame.button("choice.old").click();
        frame.button("choice.yes").click();
        frame.button("foot.next").requireText("I have turned it").click();

        frame.robot().waitForIdle();
        assertThat(frame.button("foot.back").isEnabled()).isTrue();
        assertThat(frame.label("foot.left").text()).isEqualTo("Last page");
        windows.picture("wizard-outcome", frame.target());
    }

    private static void awaitMatch(FrameFixture frame) {
        pause(
                new Condition("a match beside the text") {
                    @Override
                    public boolean test() {
                        return frame.robot()
                                        .finder()
                                        .findAll(
                                                frame.target(),
                                                component -> "match.0.follow".equals(component.getName()))
                                        .size()
                                == 1;
                    }
                },
                10_000);
    }
}
