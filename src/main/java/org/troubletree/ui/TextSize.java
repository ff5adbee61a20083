package org.troubletree.ui;

import java.util.List;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.troubletree.ui.look.Look;

/**
 * Makes all text larger or smaller with the usual keys. On most keyboards plus is a shifted equals sign, so that key
 * counts too.
 */
record TextSize(Runnable changed) {
    static final List<KeyStroke> LARGER =
            keys("ctrl PLUS", "ctrl EQUALS", "ctrl shift EQUALS", "ctrl shift PLUS", "ctrl ADD");
    static final List<KeyStroke> SMALLER = keys("ctrl MINUS", "ctrl SUBTRACT");
    static final List<KeyStroke> USUAL = keys("ctrl 0", "ctrl NUMPAD0");

    private static List<KeyStroke> keys(String... keys) {
        return Stream.of(keys).map(KeyStroke::getKeyStroke).toList();
    }

    /** Binds all keys except the first of each command, which its menu item shows and binds. */
    void bind(JComponent component) {
        bind(component, LARGER, this::larger);
        bind(component, SMALLER, this::smaller);
        bind(component, USUAL, this::usual);
    }

    private static void bind(JComponent component, List<KeyStroke> keys, Runnable action) {
        keys.stream()
                .skip(1)
                .forEach(key -> component.registerKeyboardAction(
                        event -> action.run(), key, JComponent.WHEN_IN_FOCUSED_WINDOW));
    }

    void larger() {
        if (Look.largerText()) {
            changed.run();
        }
    }

    void smaller() {
        if (Look.smallerText()) {
            changed.run();
        }
    }

    void usual() {
        Look.usualText();
        changed.run();
    }
}
