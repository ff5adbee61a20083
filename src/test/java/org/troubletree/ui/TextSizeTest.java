package org.troubletree.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.ActionEvent;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
import javax.swing.MenuElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.Stage;
import org.troubletree.ui.look.Theme;

class TextSizeTest {
    private final Stage stage = WizardStage.of(Pumps.library()).stage;

    @AfterEach
    void bringBackTheUsualSize() {
        Stage.look(Theme.LIGHT);
    }

    /** The plus can be a shifted equals sign, a key of its own, or a key of the number pad. */
    @ParameterizedTest
    @CsvSource({
        "ctrl EQUALS, 110",
        "ctrl shift EQUALS, 110",
        "ctrl PLUS, 110",
        "ctrl ADD, 110",
        "ctrl MINUS, 90",
        "ctrl SUBTRACT, 90",
        "ctrl 0, 100",
        "ctrl NUMPAD0, 100"
    })
    void takesTheKeysOfEveryKeyboard(String key, int percent) {
        stage.act(() -> press(stage.root().getJMenuBar(), KeyStroke.getKeyStroke(key)));

        assertThat(Stage.onEventThread(Look::textPercent)).isEqualTo(percent);
    }

    private static void press(JMenuBar bar, KeyStroke key) {
        var action = bar.getActionForKeyStroke(key);
        if (action != null) {
            action.actionPerformed(new ActionEvent(bar, ActionEvent.ACTION_PERFORMED, ""));
        } else {
            press((MenuElement) bar, key);
        }
    }

    private static void press(MenuElement menu, KeyStroke key) {
        if (menu instanceof JMenuItem item && key.equals(item.getAccelerator())) {
            item.doClick(0);
        }
        for (var inner : menu.getSubElements()) {
            press(inner, key);
        }
    }
}
