package org.troubletree.ui.page;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.troubletree.tree.Change;
import org.troubletree.tree.Procedure;
import org.troubletree.tree.RegistryAction;
import org.troubletree.ui.look.Column.Room;
import org.troubletree.ui.look.EnterKey;
import org.troubletree.ui.look.Flow;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.Prose;
import org.troubletree.walk.Guard;
import org.troubletree.walk.Guard.Part;

/**
 * A change of the server as one guarded unit, its parts one after another: a picture of the guard that the walk has. The
 * server can be left as it is until the change was carried out; from then on it can be put back.
 */
final class ChangePage extends NodePage implements GuardKeeper {
    /** The verb that ends a change. */
    static final String DONE = "Made and read back";

    private static final String LEAVE = "Leave it as it is";
    private static final String PUT_BACK = "It is put back";

    private final Change change;
    private final PageActions actions;
    private final PartTabs tabs = new PartTabs(this::open);
    private final Map<Part, PartPanel> panels = new EnumMap<>(Part.class);
    private final Deck deck = new Deck();
    private final JPanel body = new JPanel(deck);
    private final JPanel buttons = new JPanel(Flow.spaced(8));
    private final JButton leave = EnterKey.presses(Look.styled(new JButton(LEAVE), "safe"));
    private final Predicate<String> leadsOn;
    private Guard kept;
    private String readBack = "";
    private Part open;

    ChangePage(Change change, PageView view, PageActions actions) {
        super(view.walk());
        this.change = change;
        this.actions = actions;
        leadsOn = choice -> view.walk().leadsOn(view.walk().place(), choice);
        kept = view.walk().guard().orElseGet(() -> Guard.around(change));
        open = firstOpen();
        body.setOpaque(false);
        buttons.setOpaque(false);
        buttons.add(leave);
        leave.setName("change.leave");
        leave.addActionListener(click -> leave());
        var passages = Passages.around(body)
                .withQuiet("undo", "How to undo", change.undo())
                .withThoseOf(change.page());
        put(tabs, Room.OWN);
        holds(passages);
        put(passages.reading(), Room.REST);
        put(buttons, Room.OWN);
        put(passages.toggles(), Room.OWN);
        render();
    }

    /** A part is made when it first comes to hand: most of them wait for a long time. */
    private PartPanel panel(Part part) {
        return panels.computeIfAbsent(part, this::added);
    }

    private PartPanel added(Part part) {
        var panel = made(part);
        body.add(panel, part.name());
        deck.keepRoomFor(panel);
        panel.buttons().forEach(buttons::add);
        return panel;
    }

    private PartPanel made(Part part) {
        return switch (part) {
            case RISK -> confirm(part, "I know the risk: go on", new RiskCard(change));
            case BEFORE -> new BeforePart(change.action(), this);
            case BACKUP -> confirm(part, "I have saved it", Prose.of(change.backup()));
            case APPLIED -> apply(new ApplyPanel(change, this, actions));
            case READ_BACK -> new ReadBackPart(change, this, this::finish);
        };
    }

    private PartPanel apply(ApplyPanel panel) {
        return confirm(Part.APPLIED, applied(), panel).drawing(panel::show);
    }

    private ConfirmPart confirm(Part part, String verb, JComponent reading) {
        return new ConfirmPart(part, verb, reading, this).named("change." + PartTabs.name(part));
    }

    private String applied() {
        return switch (change.action()) {
            case RegistryAction value when change.restart().isEmpty() -> "I have written it";
            case RegistryAction value -> "Written and restarted";
            case Procedure procedure -> "I have done all of this";
        };
    }

    @Override
    public Guard guard() {
        return kept.readBack(readBack);
    }

    @Override
    public void keep(Part part, String typed) {
        actions.keep(part, typed);
    }

    @Override
    public void withdraw(Part part) {
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

    /** Goes on to the first open part when one more is done, and stays where it is else. */
    @Override
    public void show(PageView view) {
        var before = kept;
        kept = view.walk().guard().orElse(before);
        if (kept.open().size() < before.open().size() || !kept.typedBefore().equals(before.typedBefore())) {
            open = firstOpen();
        }
        render();
    }

    private Part firstOpen() {
        return kept.open().isEmpty() ? Part.READ_BACK : kept.open().getFirst();
    }

    private void open(Part part) {
        open = part;
        render();
        firstFocus().requestFocusInWindow();
    }

    /** What is only confirmed is not in focus: the safe answer is, until there is something to type. */
    @Override
    public JComponent firstFocus() {
        return switch (open) {
            case RISK, BACKUP, APPLIED -> isCarriedOut() ? panel(open).firstFocus() : leave;
            case BEFORE, READ_BACK -> panel(open).firstFocus();
        };
    }

    private void render() {
        panel(open);
        var guard = guard();
        leave.setText(isCarriedOut() ? PUT_BACK : LEAVE);
        leave.setEnabled(isCarriedOut() ? guard.takenBack().isPresent() : leadsOn.test(Change.LEAVE));
        deck.show(body, open.name());
        tabs.show(guard, open);
        panels.forEach((part, panel) -> {
            panel.show(guard);
            panel.buttons().forEach(button -> button.setVisible(part == open));
        });
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
    public Primary primary() {
        var guard = guard();
        return guard.record().isPresent()
                ? Primary.ready(DONE, this::finish)
                : Primary.waiting(
                        DONE, "Next: %s.".formatted(PartTabs.title(guard.open().getFirst())));
    }

    @Override
    public Optional<JButton> defaultButton() {
        return isCarriedOut() ? Optional.empty() : Optional.of(leave);
    }
}
