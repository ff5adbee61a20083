package org.troubletree.ui.page;

import static java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS;
import static java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS;

import java.awt.AWTKeyStroke;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.MenuSelectionManager;
import org.troubletree.tree.Choice;
import org.troubletree.ui.look.ChoiceButton;
import org.troubletree.ui.look.Column;
import org.troubletree.ui.look.EqualColumns;

/** The choices of a page as buttons of full width. Arrow keys move between them, and a digit takes one. */
final class ChoiceList extends JPanel {
    private static final int DIGITS = 9;
    private static final int IN_ONE_COLUMN = 5;

    private final List<Choice> choices;
    private final Map<String, ChoiceButton> buttons = new LinkedHashMap<>();

    ChoiceList(List<Choice> choices, Consumer<String> take) {
        super(choices.size() > IN_ONE_COLUMN ? EqualColumns.two() : Column.spaced(8));
        this.choices = choices;
        setOpaque(false);
        choices.forEach(choice -> add(button(choice, take)));
    }

    private ChoiceButton button(Choice choice, Consumer<String> take) {
        int number = buttons.size() + 1;
        var button = ChoiceButton.of(number, choice.label(), choice.help().orElse(""));
        button.setName("choice." + choice.id());
        button.addActionListener(click -> take.accept(choice.id()));
        goThroughWithArrows(button);
        buttons.put(choice.id(), button);
        if (number <= DIGITS) {
            takeWithDigit(number, button);
        }
        return button;
    }

    private void goThroughWithArrows(JButton button) {
        button.setFocusTraversalKeys(FORWARD_TRAVERSAL_KEYS, keys("TAB", "DOWN"));
        button.setFocusTraversalKeys(BACKWARD_TRAVERSAL_KEYS, keys("shift TAB", "UP"));
        button.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                scrollRectToVisible(button.getBounds());
            }
        });
    }

    private static Set<AWTKeyStroke> keys(String one, String other) {
        return Set.of(KeyStroke.getKeyStroke(one), KeyStroke.getKeyStroke(other));
    }

    /** Bound to the typed character, so that a text field receives the digit first. */
    private void takeWithDigit(int number, JButton button) {
        var digit = Character.forDigit(number, 10);
        getInputMap(WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(digit), number);
        getActionMap().put(number, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                if (isShowing() && !isMenuOpen()) {
                    button.doClick();
                }
            }
        });
    }

    /** An open menu receives the keys. */
    private static boolean isMenuOpen() {
        return MenuSelectionManager.defaultManager().getSelectedPath().length > 0;
    }

    /** Disables the choices that lead to no available page. */
    void bar(Predicate<String> leadsOn) {
        buttons.forEach((id, button) -> {
            if (!leadsOn.test(id)) {
                button.bar("The page that this leads to is not at hand.");
            }
        });
    }

    /** Marks the known choice and says why it is known; unmarks all others. */
    void mark(Optional<String> choice, String why) {
        buttons.forEach((id, button) -> {
            if (button.isEnabled()) {
                button.mark(choice.filter(id::equals).map(known -> why).orElse(""));
            }
        });
    }

    /** The button of a choice, by its id. */
    JButton button(String choice) {
        return Optional.ofNullable(buttons.get(choice)).orElseThrow();
    }

    /** The button of the safe choice, if the author named one. */
    Optional<JButton> safe() {
        return choices.stream()
                .filter(Choice::isSafe)
                .map(Choice::id)
                .map(this::button)
                .filter(JButton::isEnabled)
                .findFirst();
    }

    /** The safe choice, or the first one that is enabled. */
    JButton first() {
        return safe().or(() ->
                        buttons.values().stream().filter(JButton::isEnabled).findFirst())
                .orElseGet(() -> button(choices.getFirst().id()));
    }
}
