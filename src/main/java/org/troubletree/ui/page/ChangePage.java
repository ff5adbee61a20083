package org.troubletree.ui.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
 * A change of the server as one guarded unit, its parts one after another. The guard says which part may be done and when
 * all are; to leave the server as it is can be chosen at any time.
 */
final class ChangePage extends NodePage implements GuardKeeper {
    /** The verb that ends a change. */
    static final String DONE = "The change is made";

    private final Change change;
    private final PageActions actions;
    private final ApplyPanel apply;
    private final PartTabs tabs = new PartTabs(this::open);
    private final Map<Part, PartPanel> panels = new EnumMap<>(Part.class);
    private final Deck deck = new Deck();
    private final JPanel body = new JPanel(deck);
    private final JButton leave = EnterKey.presses(Look.styled(new JButton("Leave it as it is"), "safe"));
    private Guard guard;
    private Part open = Part.RISK;

    ChangePage(Change change, PageView view, PageActions actions) {
        super(view.walk());
        this.change = change;
        this.actions = actions;
        guard = Guard.around(change);
        apply = new ApplyPanel(change, this, actions);
        addParts();
        leave.setName("change.leave");
        leave.addActionListener(click -> actions.choose(Change.LEAVE));
        var passages = Passages.around(body)
                .withQuiet("undo", "How to undo", change.undo())
                .withThoseOf(change.page());
        put(tabs, Room.OWN);
        put(passages.reading(), Room.REST);
        put(passages.toggles(), Room.OWN);
        put(buttons(), Room.OWN);
        render();
    }

    private void addParts() {
        body.setOpaque(false);
        addPart(Part.RISK, confirm(Part.RISK, "I know the risk: go on", new RiskCard(change)));
        addPart(Part.BEFORE, new BeforePart(change.action(), this));
        addPart(Part.BACKUP, confirm(Part.BACKUP, "I have saved it", Prose.of(change.backup())));
        addPart(Part.APPLIED, confirm(Part.APPLIED, applied(), apply));
        addPart(Part.READ_BACK, new ReadBackPart(change, this, this::finish));
    }

    private void addPart(Part part, PartPanel panel) {
        panels.put(part, panel);
        body.add(panel, part.name());
        deck.keepRoomFor(panel);
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

    private JPanel buttons() {
        var row = new JPanel(Flow.spaced(8));
        row.setOpaque(false);
        row.add(leave);
        panels.values().stream().map(PartPanel::buttons).flatMap(List::stream).forEach(row::add);
        return row;
    }

    @Override
    public Guard guard() {
        return guard;
    }

    @Override
    public void become(Guard next) {
        guard = next;
        render();
    }

    @Override
    public void goOn(Guard next) {
        guard = next;
        open(next.open().isEmpty() ? Part.READ_BACK : next.open().getFirst());
    }

    private void open(Part part) {
        open = part;
        render();
        panel(part).firstFocus().requestFocusInWindow();
    }

    private void render() {
        tabs.show(guard, open);
        apply.show(guard);
        panels.values().forEach(panel -> panel.show(guard));
        panels.forEach((part, panel) -> panel.buttons().forEach(button -> button.setVisible(part == open)));
        deck.show(body, open.name());
        revalidate();
        repaint();
        actions.changed();
    }

    private PartPanel panel(Part part) {
        return Optional.ofNullable(panels.get(part)).orElseThrow();
    }

    private void finish() {
        guard.record().ifPresent(actions::made);
    }

    /** The guard stands in this page, and nothing else of the walk shows here. */
    @Override
    public void show(PageView view) {}

    @Override
    public Primary primary() {
        return guard.record().isPresent()
                ? Primary.ready(DONE, this::finish)
                : Primary.waiting(DONE, "Still open: " + stillOpen() + ".");
    }

    private String stillOpen() {
        return guard.open().stream().map(PartTabs::title).collect(Collectors.joining(", "));
    }

    @Override
    public Optional<JButton> defaultButton() {
        return Optional.of(leave);
    }

    @Override
    public JComponent firstFocus() {
        return leave;
    }
}
