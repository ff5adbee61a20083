package org.troubletree.ui.page;

import java.util.EnumMap;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.troubletree.tree.Change;
import org.troubletree.tree.Procedure;
import org.troubletree.tree.RegistryAction;
import org.troubletree.ui.look.MarkdownPane;
import org.troubletree.ui.look.WrapLayout;
import org.troubletree.walk.Guard;
import org.troubletree.walk.Guard.GuardPart;

/** The panels of the parts of a change, one at a time in the same place. */
final class PartPanels {
    private final Change change;
    private final GuardKeeper keeper;
    private final PageActions actions;
    private final Runnable finish;
    private final Map<GuardPart, PartPanel> panels = new EnumMap<>(GuardPart.class);
    private final PanelDeck deck = new PanelDeck();
    private final JPanel body = new JPanel(deck);
    private final JPanel buttons = new JPanel(WrapLayout.spaced(8));

    PartPanels(Change change, GuardKeeper keeper, PageActions actions, Runnable finish) {
        this.change = change;
        this.keeper = keeper;
        this.actions = actions;
        this.finish = finish;
        body.setOpaque(false);
        buttons.setOpaque(false);
    }

    /** The open part. */
    JPanel body() {
        return body;
    }

    /** The buttons of the open part. */
    JPanel buttons() {
        return buttons;
    }

    /** Draws the state of the guard with this part open. */
    void show(Guard guard, GuardPart open) {
        panel(open);
        deck.show(body, open.name());
        panels.forEach((part, panel) -> {
            panel.show(guard);
            panel.buttons().forEach(button -> button.setVisible(part == open));
        });
    }

    /** Creates a part when it first opens, because most parts wait for a long time. */
    PartPanel panel(GuardPart part) {
        return panels.computeIfAbsent(part, this::added);
    }

    private PartPanel added(GuardPart part) {
        var panel = made(part);
        body.add(panel, part.name());
        deck.keepRoomFor(panel);
        panel.buttons().forEach(buttons::add);
        return panel;
    }

    private PartPanel made(GuardPart part) {
        return switch (part) {
            case RISK -> confirm(part, "I know the risk: go on", new RiskCard(change));
            case BEFORE -> new BeforePart(change.action(), keeper);
            case BACKUP -> confirm(part, "I have saved it", MarkdownPane.of(change.backup()));
            case APPLIED -> apply(new ApplyPanel(change, keeper, actions));
            case READ_BACK -> new ReadBackPart(change, keeper, finish);
        };
    }

    private PartPanel apply(ApplyPanel panel) {
        return confirm(GuardPart.APPLIED, applied(), panel).drawing(panel::show);
    }

    private ConfirmPart confirm(GuardPart part, String verb, JComponent reading) {
        return new ConfirmPart(part, verb, reading, keeper).named("change." + PartTabs.name(part));
    }

    private String applied() {
        return switch (change.action()) {
            case RegistryAction value when change.restart().isEmpty() -> "I have written it";
            case RegistryAction value -> "Written and restarted";
            case Procedure procedure -> "I have done all of this";
        };
    }
}
