package org.troubletree.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.troubletree.tree.Link;
import org.troubletree.ui.look.MarkdownPane;
import org.troubletree.ui.look.ScrollArea;
import org.troubletree.ui.look.Stage;
import org.troubletree.ui.look.Theme;

/** The pages with a single next step: instruction and link. */
class WayOnTest {
    @BeforeEach
    void installTheLook() {
        Stage.look(Theme.LIGHT);
    }

    @Test
    void numbersTheStepsOfAnInstructionAndGoesOnWithItsVerb() {
        var page = Shown.of(Nodes.keep());

        assertThat(page.words()).contains("1.  Note the times", "3.  Copy the files of P1");
        assertThat(page.primary().verb()).isEqualTo("I have kept list and copies");
        assertThat(page.goOn().deeds().done()).containsExactly("choose done");
    }

    @Test
    void letsTheArrowKeysScrollALongInstruction() {
        var page = Shown.of(Nodes.keep());
        page.stage().resize(400, 180);
        var text = (MarkdownPane) page.page().firstFocus();
        var area = (ScrollArea) SwingUtilities.getAncestorOfClass(ScrollArea.class, text);

        assertThat(area.getVerticalScrollBar().isVisible()).isTrue();
        assertThat(text.getInputMap().get(KeyStroke.getKeyStroke("DOWN"))).isEqualTo("none");
        assertThat(area.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                        .get(KeyStroke.getKeyStroke("DOWN")))
                .isEqualTo("unitScrollDown");
    }

    @Test
    void namesTheTreeItGoesOnIn() {
        var page = Shown.of(Nodes.goOn());

        assertThat(page.words()).contains("MSMI stops, P1 files back up");
        assertThat(page.goOn().deeds().done()).containsExactly("choose go-on");
    }

    @Test
    void stopsBeforeATreeThatIsNotThere() {
        var page =
                Shown.of(new Link(Nodes.page("lost", "Go on elsewhere", "There."), "no-such-tree", Optional.empty()));

        assertThat(page.words()).contains("That tree is not in the library");
        assertThat(page.primary().isReady()).isFalse();
    }
}
