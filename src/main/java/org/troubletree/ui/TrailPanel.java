package org.troubletree.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import net.miginfocom.swing.MigLayout;
import org.troubletree.tree.Change;
import org.troubletree.tree.Check;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Instruction;
import org.troubletree.tree.Link;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Question;
import org.troubletree.ui.look.ColourRole;
import org.troubletree.ui.look.Icons;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.ScrollPanel;
import org.troubletree.ui.look.WrappingText;
import org.troubletree.walk.Step;
import org.troubletree.walk.TrailEntry;
import org.troubletree.walk.Walk;

/** The answers that led to the current page, each with its origin. A click changes one. */
final class TrailPanel extends JPanel {
    private final Wizard wizard;
    private final Consumer<TrailEntry> note;
    private final ScrollPanel list =
            new ScrollPanel(new MigLayout("insets 16 12 16 12, fillx, wrap 1, gapy 4", "[grow,fill]"));
    private JPanel current = new JPanel();
    private Optional<Walk> shown = Optional.empty();

    TrailPanel(Wizard wizard, Consumer<TrailEntry> note) {
        super(new MigLayout("insets 0, fill", "[grow,fill]", "[grow,fill]"));
        this.wizard = wizard;
        this.note = note;
        setName("trail");
        add(ScrollPanel.scrollAside(list), "wmin 0, hmin 0");
    }

    void render(Walk walk) {
        if (shown.filter(walk::equals)
                .filter(before -> before.library() == walk.library())
                .isEmpty()) {
            shown = Optional.of(walk);
            fill(walk);
        }
    }

    private void fill(Walk walk) {
        list.removeAll();
        list.add(WrappingText.of(walk.tree().title(), "h4"), "wmin 0, gapleft 8");
        if (!walk.opening().because().isBlank()) {
            list.add(WrappingText.of(walk.opening().because(), "mini secondary"), "wmin 0, gapleft 8");
        }
        for (int i = 0; i < walk.trail().size(); i++) {
            list.add(row(walk, i), i == 0 ? "wmin 0, gaptop 12" : "wmin 0");
        }
        current = here(walk);
        list.add(current, "wmin 0, gaptop 4");
        if (!walk.dropped().isEmpty()) {
            list.add(Look.styled(new JLabel("Off the way"), "caption"), "gapleft 8, gaptop 16");
            walk.dropped().forEach(answer -> list.add(dropped(walk, answer), "wmin 0"));
        }
        list.add(new JLabel(), "push");
        list.revalidate();
        list.repaint();
    }

    private TrailRow row(Walk walk, int number) {
        var entry = walk.trail().get(number);
        var row = new TrailRow(number, entry, walk);
        row.addActionListener(event -> menu(entry, number).show(row, 0, row.getHeight()));
        return row;
    }

    private DroppedRow dropped(Walk walk, Step.Chosen answer) {
        return new DroppedRow(walk, answer, () -> wizard.course().bringBack(answer));
    }

    private JPopupMenu menu(TrailEntry entry, int number) {
        var menu = choices(wizard, entry, number);
        var add = new JMenuItem("Add a note to this page…", 'N');
        add.setName("trail." + number + ".note");
        add.addActionListener(event -> note.accept(entry));
        menu.addSeparator();
        menu.add(add);
        return menu;
    }

    /** The answers of that page, to pick another. */
    static JPopupMenu choices(Wizard wizard, TrailEntry entry, int number) {
        var menu = new JPopupMenu();
        entry.node().choices().forEach(choice -> menu.add(item(wizard, entry, number, choice)));
        return menu;
    }

    private static JMenuItem item(Wizard wizard, TrailEntry entry, int number, Choice choice) {
        var item = new JRadioButtonMenuItem(
                choice.label(), choice.id().equals(entry.choice().id()));
        item.setName("trail." + number + "." + choice.id());
        item.setEnabled(wizard.course().mayTake(entry, choice.id()));
        item.addActionListener(event -> wizard.course().revise(entry.step(), choice.id()));
        return item;
    }

    /** Scrolls to the current page. */
    void reveal() {
        list.scrollRectToVisible(current.getBounds());
    }

    private static JPanel here(Walk walk) {
        var here = Look.styled(new JPanel(new MigLayout("insets 0, fillx", "[]8[grow,fill]")), "here");
        here.add(new JLabel(Icons.small(icon(walk), ColourRole.ACCENT)), "top");
        here.add(WrappingText.of(walk.here().title(), "small semibold"), "wmin 0");
        return here;
    }

    private static String icon(Walk walk) {
        return switch (walk.here()) {
            case Question question -> "question";
            case Check check -> "check";
            case Instruction instruction -> "instruction";
            case Change change -> "change";
            case Outcome outcome -> "outcome";
            case Link link -> "link";
        };
    }
}
