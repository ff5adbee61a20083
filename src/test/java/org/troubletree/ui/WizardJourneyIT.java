package org.troubletree.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.timing.Pause.pause;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.timing.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.troubletree.load.GoodTree;
import org.troubletree.saved.WalkFolder;
import org.troubletree.window.RealWindows;

class WizardJourneyIT {
    @RegisterExtension
    final RealWindows windows = new RealWindows();

    @Test
    void goesFromPastedEventsToTheOutcomeAndTakesWhatAnAuthorSavesMeanwhile(@TempDir Path folder) throws IOException {
        PostOffice.write(folder, GoodTree.whole());
        assertThat(WizardFrame.open(
                        PostOffice.trees(folder), WalkFolder.at(folder.resolve("walks")), Optional.empty(), "0.0.0"))
                .isEmpty();
        var frame = windows.frame("troubletree");

        frame.textBox("start.paste").enterText("Event ID: 7\nSource: PostSorter\n");
        await("a match beside the text", () -> isThere(frame, "match.0.follow", ""));
        frame.pressKey(KeyEvent.VK_CONTROL)
                .pressAndReleaseKeys(KeyEvent.VK_ENTER)
                .releaseKey(KeyEvent.VK_CONTROL);

        frame.button("choice.v1").click();
        frame.button("foot.back").click();
        PostOffice.write(folder, GoodTree.whole().with("\"I cannot tell\"", "\"Nobody can tell\""));
        await("what was saved", () -> isThere(frame, "choice.cannot-tell", "Nobody can tell"));
        frame.button("choice.cannot-tell").click();

        frame.robot().waitForIdle();
        assertThat(frame.button("foot.back").isEnabled()).isTrue();
        assertThat(frame.label("foot.left").text()).isEqualTo("Last page");
        windows.picture("wizard-outcome", frame.target());
    }

    private static boolean isThere(FrameFixture frame, String component, String said) {
        return frame.robot().finder().findAll(frame.target(), found -> component.equals(found.getName())).stream()
                .map(found -> found.getAccessibleContext().getAccessibleName())
                .anyMatch(name -> name.startsWith(said));
    }

    private static void await(String what, BooleanSupplier isThere) {
        pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return isThere.getAsBoolean();
                    }
                },
                10_000);
    }
}
