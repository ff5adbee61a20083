package org.troubletree.ui.page;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.troubletree.ui.look.ColourRole;
import org.troubletree.ui.look.EnterKey;
import org.troubletree.ui.look.Icons;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.WrapLayout;
import org.troubletree.walk.Guard;
import org.troubletree.walk.Guard.GuardPart;

/** The parts of a change in order: done, open, and waiting. */
final class PartTabs extends JPanel {
    private final Map<GuardPart, JToggleButton> tabs = new EnumMap<>(GuardPart.class);

    PartTabs(Consumer<GuardPart> open) {
        super(WrapLayout.spaced(4));
        setOpaque(false);
        for (var part : GuardPart.values()) {
            add(tab(part, open));
        }
    }

    private JToggleButton tab(GuardPart part, Consumer<GuardPart> open) {
        var tab = EnterKey.presses(Look.styled(new JToggleButton(), "part"));
        tab.setName("change.part." + name(part));
        tab.addActionListener(click -> open.accept(part));
        tabs.put(part, tab);
        return tab;
    }

    static String name(GuardPart part) {
        return switch (part) {
            case RISK -> "risk";
            case BEFORE -> "before";
            case BACKUP -> "backup";
            case APPLIED -> "applied";
            case READ_BACK -> "read-back";
        };
    }

    static String title(GuardPart part) {
        return switch (part) {
            case RISK -> "Risk";
            case BEFORE -> "Old state";
            case BACKUP -> "Save first";
            case APPLIED -> "Change";
            case READ_BACK -> "Read back";
        };
    }

    void show(Guard guard, GuardPart open) {
        tabs.forEach((part, tab) -> {
            tab.setSelected(part == open);
            tab.setEnabled(guard.allows(part));
            label(tab, part, guard);
        });
    }

    private static void label(JToggleButton tab, GuardPart part, Guard guard) {
        var done = guard.allows(part) && guard.isDone(part);
        tab.setText(title(part));
        tab.setIcon(done ? tick(part) : null);
        tab.getAccessibleContext().setAccessibleName(title(part));
        tab.getAccessibleContext().setAccessibleDescription(done ? "done" : "open");
    }

    private static javax.swing.Icon tick(GuardPart part) {
        return part == GuardPart.READ_BACK
                ? Icons.small("verified", ColourRole.GREEN)
                : Icons.small("done", ColourRole.ACCENT);
    }
}
