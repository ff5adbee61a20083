package org.troubletree.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JList;
import javax.swing.JTextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.troubletree.ui.look.Stage;
import org.troubletree.ui.look.Theme;

class OptionListTest {
    private final AtomicInteger taken = new AtomicInteger();
    private OptionList options;
    private Stage stage;

    @BeforeEach
    void show() {
        Stage.look(Theme.LIGHT);
        options = Stage.onEventThread(
                () -> new OptionList(List.of("The valve sticks", "The pump is dry", "The valve leaks"))
                        .whenTaken(taken::incrementAndGet));
        stage = Stage.show(() -> options, 400, 300);
    }

    @Test
    void leavesThoseThatHoldTheWordsTyped() {
        stage.type("options.words", "leaks valve");

        assertThat(stage.find("options.list", JList.class).getModel().getSize()).isEqualTo(1);
        assertThat(options.picked()).contains(2);
    }

    @Test
    void takesTheSelectedOneOnEnter() {
        stage.act(() -> stage.find("options.words", JTextField.class).postActionEvent());

        assertThat(taken).hasValue(1);
    }

    @Test
    void takesNothingWhereNothingIsLeft() {
        stage.type("options.words", "boiler")
                .act(() -> stage.find("options.words", JTextField.class).postActionEvent());

        assertThat(taken).hasValue(0);
        assertThat(options.picked()).isEmpty();
    }
}
