package org.troubletree.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.ActionEvent;
import java.awt.event.FocusEvent;
import java.util.ArrayList;
import java.util.Arrays;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Buttons with extra behaviour: choices, copying, and Enter. */
class ButtonKindsTest {
    @BeforeEach
    void installTheLook() {
        Stage.look(Theme.LIGHT);
    }

    @Test
    void namesAChoiceToAScreenReaderAndGivesItAKey() {
        var choice = Stage.onEventThread(() -> ChoiceButton.of(2, "It runs", "Also after each start."));

        assertThat(choice.getAccessibleContext().getAccessibleName()).isEqualTo("It runs");
        assertThat(choice.getAccessibleContext().getAccessibleDescription()).isEqualTo("Also after each start.");
        assertThat(choice.getMnemonic()).isEqualTo('2');
    }

    @Test
    void givesNoKeyBeyondTheNinthChoice() {
        assertThat(Stage.onEventThread(() -> ChoiceButton.of(10, "Ten", "")).getMnemonic())
                .isZero();
    }

    @Test
    void growsWithItsWords() {
        int low = Stage.onEventThread(() -> HeightForWidth.of(ChoiceButton.of(1, "short", ""), 300));
        int high = Stage.onEventThread(
                () -> HeightForWidth.of(ChoiceButton.of(1, "a title with many words ".repeat(5), "and help"), 300));

        assertThat(high).isGreaterThan(2 * low);
    }

    @Test
    void standsOutWhileItIsMarked() {
        var choice = Stage.onEventThread(() -> ChoiceButton.of(1, "5.0", ""));
        var stage = Stage.show(() -> choice, 300, 80);

        stage.act(() -> choice.mark("Known already"));
        assertThat(stage.words()).contains("Known already");
        assertThat(choice.getBackground()).isEqualTo(javax.swing.UIManager.getColor("Troubletree.accentSoft"));

        stage.act(() -> choice.mark(""));
        assertThat(stage.words()).doesNotContain("Known already");
        assertThat(choice.getBackground()).isEqualTo(javax.swing.UIManager.getColor("Troubletree.card"));
    }

    @Test
    void letsTheMouseThroughToTheChoice() {
        var choice = Stage.onEventThread(() -> ChoiceButton.of(1, "5.0", "help"));
        Stage.show(() -> choice, 300, 80);

        assertThat(choice.findComponentAt(150, 40)).isSameAs(choice);
    }

    @Test
    void copiesItsTextAndSaysSoUntilTheFocusGoes() {
        var copied = new ArrayList<String>();
        var button = Stage.onEventThread(() -> CopyButton.of("the key", "HKEY", copied::add));
        assertThat(button.getToolTipText()).isEqualTo("Copy the key");

        Stage.onEventThread(() -> {
            button.doClick(0);
            return button;
        });

        assertThat(copied).containsExactly("HKEY");
        assertThat(button.getAccessibleContext().getAccessibleName()).isEqualTo("Copied the key");
        Stage.onEventThread(() -> {
            var lost = new FocusEvent(button, FocusEvent.FOCUS_LOST);
            Arrays.stream(button.getFocusListeners()).forEach(listener -> listener.focusLost(lost));
            return button;
        });
        assertThat(button.getToolTipText()).isEqualTo("Copy the key");
    }

    @Test
    void saysWhenTheClipboardIsTaken() {
        var button = Stage.onEventThread(() -> CopyButton.of("the key", "HKEY", text -> {
            throw new IllegalStateException("cannot open system clipboard");
        }));

        Stage.onEventThread(() -> {
            button.doClick(0);
            return button;
        });

        assertThat(button.getToolTipText()).startsWith("The clipboard is in use by another program.");
    }

    @Test
    void pressesTheButtonThatHasTheFocusWithEnter() {
        var pressed = new ArrayList<String>();
        var button = Stage.onEventThread(() -> EnterKey.presses(new JButton("Go on")));
        button.addActionListener(click -> pressed.add("go on"));

        Stage.onEventThread(() -> {
            var name = button.getInputMap(JComponent.WHEN_FOCUSED).get(KeyStroke.getKeyStroke("ENTER"));
            button.getActionMap().get(name).actionPerformed(new ActionEvent(button, 0, ""));
            return button;
        });

        assertThat(pressed).containsExactly("go on");
    }
}
