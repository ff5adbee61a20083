package org.troubletree.ui.page;

import java.util.Optional;
import java.util.function.Predicate;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.troubletree.tree.Change;
import org.troubletree.ui.look.Column.ColumnSpace;
import org.troubletree.ui.look.EnterKey;
import org.troubletree.ui.look.Look;
import org.troubletree.walk.Guard;
import org.troubletree.walk.Guard.GuardPart;

/**
 * A change of the server as one guarded unit, its parts one after another. It draws the guard of the walk. Until the
 * change is carried out, the server can be left as it is; afterwards the change can be undone.
 */
final class ChangePage extends NodePage implements GuardKeeper {
    /** The verb of the last step. */
    static final String DONE = "Made and read back";

    private static final String LEAVE = "Leave it as it is";
    private static final String PUT_BACK = "It is put back";

    private final PageActions actions;
    private final PartTabs tabs = new PartTabs(this::open);
    private final PartPanels parts;
    private final JButton leave = EnterKey.presses(Look.styled(new JButton(LEAVE), "safe"));
    private final Predicate<String> leadsOn;
    private Guard kept;
    private String readBack = "";
    private GuardPart open;

    ChangePage(Change change, PageView view, PageActions actions) {
        super(view.walk());
        this.actions = actions;
        parts = new PartPanels(change, this, actions, this::finish);
        leadsOn = choice -> view.walk().leadsOn(view.walk().place(), choice);
        kept = view.walk().guard().orElseGet(() -> Guard.around(change));
        open = firstOpen();
        parts.buttons().add(leave);
        leave.setName("change.leave");
        leave.addActionListener(click -> leave());
        var passages = TextTabs.around(parts.body())
                .withQuiet("undo", "How to undo", change.undo())
                .withThoseOf(change.page());
        put(tabs, ColumnSpace.OWN);
        holds(passages);
        put(passages.reading(), ColumnSpace.REST);
        put(parts.buttons(), ColumnSpace.OWN);
        put(passages.toggles(), ColumnSpace.OWN);
        render();
    }

    @Override
    public Guard guard() {
        return kept.readBack(readBack);
    }

    @Override
    public void keep(GuardPart part, String typed) {
        actions.keep(part, typed);
    }

    @Override
    public void withdraw(GuardPart part) {
        actions.withdraw(part);
    }

    @Override
    public void readBack(String typed) {
        readBack = typed;
        render();
    }

    @Override
    public void redraw() {
        render();
    }

    /** Opens the first open part when one more is done; otherwise keeps the current part. */
    @Override
    public void show(PageView view) {
        var before = kept;
        kept = view.walk().guard().orElse(before);
        if (kept.open().size() < before.open().size() || !kept.typedBefore().equals(before.typedBefore())) {
            open = firstOpen();
        }
        render();
    }

    private GuardPart firstOpen() {
        return kept.open().isEmpty() ? GuardPart.READ_BACK : kept.open().getFirst();
    }

    private void open(GuardPart part) {
        open = part;
        render();
        firstFocus().requestFocusInWindow();
    }

    /** A part that is only confirmed focuses the safe answer; a part with a field focuses the field. */
    @Override
    public JComponent firstFocus() {
        return switch (open) {
            case RISK, BACKUP, APPLIED -> isCarriedOut() ? parts.panel(open).firstFocus() : leave;
            case BEFORE, READ_BACK -> parts.panel(open).firstFocus();
        };
    }

    private void render() {
        var guard = guard();
        leave.setText(isCarriedOut() ? PUT_BACK : LEAVE);
        leave.setEnabled(isCarriedOut() ? guard.takenBack().isPresent() : leadsOn.test(Change.LEAVE));
        tabs.show(guard, open);
        parts.show(guard, open);
        revalidate();
        repaint();
        actions.changed();
    }

    private boolean isCarriedOut() {
        return kept.hold().isPresent();
    }

    private void leave() {
        if (isCarriedOut()) {
            guard().takenBack().ifPresent(actions::made);
        } else {
            actions.choose(Change.LEAVE);
        }
    }

    private void finish() {
        guard().record().ifPresent(actions::made);
    }

    @Override
    public NextAction primary() {
        var guard = guard();
        return guard.record().isPresent()
                ? NextAction.ready(DONE, this::finish)
                : NextAction.waiting(
                        DONE, "Next: %s.".formatted(PartTabs.title(guard.open().getFirst())));
    }

    @Override
    public Optional<JButton> defaultButton() {
        return isCarriedOut() ? Optional.empty() : Optional.of(leave);
    }
}
