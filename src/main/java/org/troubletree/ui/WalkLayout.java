package org.troubletree.ui;

import java.awt.CardLayout;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.troubletree.ui.look.Buttons;
import org.troubletree.ui.look.ColourRole;
import org.troubletree.ui.look.Icons;
import org.troubletree.ui.look.TextReflow;
import org.troubletree.walk.Walk;

/**
 * The current page, with the trail at its left and, if opened, the details at its right. If there is no space beside
 * the page, they replace it.
 */
final class WalkLayout extends JPanel {
    private enum LayoutSide {
        PAGE,
        TRAIL,
        MORE
    }

    private final TrailPanel trail;
    private final DetailsPanel more;
    private final List<JComponent> notices;
    private final Runnable focus;
    private final CardLayout cards = new CardLayout();
    private final JPanel centre = new JPanel(cards);
    private final JPanel holder = new JPanel(new MigLayout("insets 0, fill", "[grow,fill]", "[grow,fill]"));
    private final JSeparator edge = new JSeparator(SwingConstants.VERTICAL);
    private final JButton fold = Buttons.link("walk.trail", "", () -> turn(LayoutSide.TRAIL));
    private final JButton open = Buttons.link("walk.more", "", this::more);
    private LayoutSide opened = LayoutSide.PAGE;
    private SizeClass room = SizeClass.WIDE;
    private int answers;

    WalkLayout(TrailPanel trail, DetailsPanel more, List<JComponent> notices, Runnable focus) {
        this.trail = trail;
        this.more = more;
        this.notices = notices;
        this.focus = focus;
        fold.setIcon(Icons.small("trail", ColourRole.ACCENT));
        open.setToolTipText("The map of the way, evidence, notes and articles (Ctrl+E)");
        centre.add(holder, LayoutSide.PAGE.name());
    }

    /** Lays out everything for the available space. */
    void arrange(SizeClass next) {
        room = next;
        removeAll();
        setLayout(new MigLayout(
                "insets 0, fill, gap 0, hidemode 3",
                (room.showsAll() ? "[232!,fill]0[]0" : "") + "[grow,fill]" + (room.isAiry() ? "0[]0[]" : ""),
                "[grow,fill]"));
        if (room.showsAll()) {
            add(trail, "wmin 0, hmin 0");
            add(new JSeparator(SwingConstants.VERTICAL), "growy");
        } else {
            centre.add(trail, LayoutSide.TRAIL.name());
        }
        add(column(), "wmin 0, hmin 0");
        if (room.isAiry()) {
            add(edge, "growy");
            // The width belongs to the panel; a column would keep it while the panel is hidden.
            add(more, "w 328!, hmin 0, growy");
        } else {
            centre.add(more, LayoutSide.MORE.name());
        }
        place();
    }

    private JPanel column() {
        var column = new JPanel(new MigLayout("insets 0, fill, wrap 1, gap 0, hidemode 3", "[grow,fill]"));
        column.add(strip());
        // Hidden components stay in the panel, otherwise they would miss a change of theme.
        notices.forEach(notice -> column.add(notice, "wmin 0"));
        column.add(centre, "wmin 0, hmin 0, push, grow");
        return column;
    }

    private JPanel strip() {
        var strip = new JPanel(new MigLayout("insets 0 8 0 8, fillx", "[]push[]"));
        fold.setVisible(!room.showsAll());
        strip.add(fold);
        strip.add(open);
        return strip;
    }

    /** Replaces the page. */
    void hold(JComponent page) {
        holder.removeAll();
        holder.add(page, "wmin 0, hmin 0");
        if (!isOutside(opened)) {
            opened = LayoutSide.PAGE;
        }
        place();
    }

    /** Opens or closes the details. */
    void more() {
        turn(LayoutSide.MORE);
    }

    private void turn(LayoutSide side) {
        opened = opened == side ? LayoutSide.PAGE : side;
        place();
        TextReflow.from(this);
        if (opened == LayoutSide.MORE) {
            more.firstFocus().requestFocusInWindow();
        } else {
            focus.run();
        }
    }

    void render(Walk walk) {
        answers = walk.trail().size();
        trail.render(walk);
        more.render(walk);
        name();
    }

    private void place() {
        boolean isBeside = room.isAiry();
        cards.show(centre, (isOutside(opened) ? LayoutSide.PAGE : opened).name());
        // The tabs that contained these panels have hidden them.
        if (room.showsAll()) {
            trail.setVisible(true);
        }
        if (isBeside) {
            more.setVisible(opened == LayoutSide.MORE);
            edge.setVisible(opened == LayoutSide.MORE);
        }
        name();
    }

    private boolean isOutside(LayoutSide side) {
        return switch (side) {
            case PAGE -> false;
            case TRAIL -> room.showsAll();
            case MORE -> room.isAiry();
        };
    }

    private void name() {
        fold.setText(opened == LayoutSide.TRAIL ? "Back to the page" : answers());
        open.setText(opened != LayoutSide.MORE ? "More…" : room.isAiry() ? "Less" : "Back to the page");
    }

    private String answers() {
        return switch (answers) {
            case 0 -> "No answers yet";
            case 1 -> "1 answer so far";
            default -> answers + " answers so far";
        };
    }
}
