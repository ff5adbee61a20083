package org.troubletree.ui.page;

import org.troubletree.tree.Instruction;
import org.troubletree.ui.look.Column.Room;
import org.troubletree.ui.look.Prose;








import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;

/** Tells the person to do something that alters nothing on the server. */
final class InstructionPage extends NodePage {
    private final Instruction instruction;
    private final PageActions actions;
    private final Passages passages;

    InstructionPage(Instruction instruction, PageView view, PageActions actions) {
        super(view.walk());
        this.instruction = instruction;
        this.actions = actions;
        passages = Passages.of(instruction.text() + "\n\n" + Prose.numbered(instruction.steps()))
                .withThoseOf(instruction.page());
        holds(passages);
        put(passages.toggles(), Room.OWN);
        put(passages.reading(), Room.READING);
    }

    @Override
    public void show(PageView view) {}

    @Override
    public Primary primary() {
        return Primary.ready(instruction.done(), () -> actions.choose(Instruction.DONE));
    }

    @Override
    public Optional<JButton> defaultButton() {
        return Optional.empty();
    }

    @Override
    public JComponent firstFocus() {
        return passages.focus();
    }
}
