package org.troubletree.ui.page;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.troubletree.tree.Instruction;
import org.troubletree.ui.look.Column.ColumnSpace;
import org.troubletree.ui.look.MarkdownPane;

/** Asks the person to do something that does not modify the server. */
final class InstructionPage extends NodePage {
    private final Instruction instruction;
    private final PageActions actions;
    private final TextTabs passages;

    InstructionPage(Instruction instruction, PageView view, PageActions actions) {
        super(view.walk());
        this.instruction = instruction;
        this.actions = actions;
        passages = TextTabs.of(instruction.text() + "\n\n" + MarkdownPane.numbered(instruction.steps()))
                .withThoseOf(instruction.page());
        holds(passages);
        put(passages.toggles(), ColumnSpace.OWN);
        put(passages.reading(), ColumnSpace.READING);
    }

    @Override
    public void show(PageView view) {}

    @Override
    public NextAction primary() {
        return NextAction.ready(instruction.done(), () -> actions.choose(Instruction.DONE));
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
