package org.troubletree.ui;

import java.awt.CardLayout;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.troubletree.ui.look.Buttons;
import org.troubletree.ui.look.Icons;
import org.troubletree.ui.look.Tone;
import org.troubletree.ui.page.NodePage;
import org.troubletree.ui.page.NodePages;
import org.troubletree.ui.page.PageActions;
import org.troubletree.ui.page.PageView;
import org.troubletree.walk.Walk;

/** A walk: the trail, the page at hand, and the foot. Where there is no room beside, the trail takes the page's place. */
final class WalkPage extends JPanel {
    private static final String PAGE = "page";
    private static final String TRAIL = "trail";

    private final Wizard wizard;
    private final PageActions actions;
    private final TrailPanel trail;
    private final ExerciseNotice exercise;
    private final DroppedNotice notice;
    private final KeptNotice kept;
    private final Foot foot;
    private final CardLayout cards = new CardLayout();
    private final JPanel centre = new JPanel(cards);
    private final JPanel holder = new JPanel(new MigLayout("insets 0, fill", "[grow,fill]", "[grow,fill]"));
    private final JButton fold = Buttons.link("walk.trail", "", this::turn);
    private Optional<NodePage> page = Optional.empty();
    private Room room = Room.WIDE;
    private boolean isTurned;
    private int steps;

    WalkPage(Wizard wizard, PageActions actions) {
        setName("walk");
        this.wizard = wizard;
        this.actions = actions;
        trail = new TrailPanel(wizard);
        exercise = new ExerciseNotice(wizard);
        notice = new DroppedNotice(wizard);
        kept = new KeptNotice(wizard);
        foot = new Foot(wizard);
        fold.setIcon(Icons.small("trail", Tone.ACCENT));
        centre.add(holder, PAGE);
        arrange();
    }

    private void fit() {
        var now = Room.of(getSize());
        var before = room;
        room = now;
        if (now.showsAll() != before.showsAll()) {
            KeptFocus.through(this, this::arrange, this::focus);
        }
        if (now != before) {
            renderStep();
        }
    }

    private void arrange() {
        removeAll();
        setLayout(new MigLayout("insets 0, fill, wrap 1, gap 0", "[grow,fill]", "[grow,fill]0[]0[]"));
        add(room.showsAll() ? beside() : folded(), "wmin 0, hmin 0");
        add(new JSeparator());
        add(foot, "wmin 0");
    }

    private JPanel beside() {
        var body = new JPanel(new MigLayout("insets 0, fill, gap 0", "[232!,fill]0[]0[grow,fill]", "[grow,fill]"));
        turnBack();
        // the cards it may come from have hidden it
        trail.setVisible(true);
        body.add(trail, "wmin 0, hmin 0");
        body.add(new JSeparator(SwingConstants.VERTICAL), "growy");
        body.add(withNotice(), "wmin 0, hmin 0");
        return body;
    }

    private JPanel folded() {
        centre.add(trail, TRAIL);
        turnBack();
        return withNotice();
    }

    private JPanel withNotice() {
        var column =
                new JPanel(new MigLayout("insets 0, fill, gap 0, hidemode 3", "[grow,fill]", "[]0[]0[]0[]0[grow,fill]"));
        // what is hidden stays, or it would miss a change of theme
        var strip = new JPanel(new MigLayout("insets 0 8 0 8", "[]push"));
        strip.setVisible(!room.showsAll());
        strip.add(fold);
        // each in its cell, or what is hidden would give its row to the page, which then does not grow
        column.add(strip, "cell 0 0");
        column.add(exercise, "cell 0 1, wmin 0");
        column.add(kept, "cell 0 2, wmin 0");
        column.add(notice, "cell 0 3, wmin 0");
        column.add(centre, "cell 0 4, wmin 0, hmin 0");
        return column;
    }

    /** Shows the trail in place of the page, or the page again. */
    private void turn() {
        isTurned = !isTurned;
        cards.show(centre, isTurned ? TRAIL : PAGE);
        wizard.course().walk().ifPresent(this::renderFold);
    }

    private void turnBack() {
        isTurned = false;
        cards.show(centre, PAGE);
    }

    @Override
    public void doLayout() {
        fit();
        super.doLayout();
    }

    /** Draws the walk; says whether the person is to begin anew on it: on another page, or after a reading. */
    boolean render(Walk walk) {
        boolean isNew =
                page.filter(page -> page.isOf(walk)).isEmpty() || walk.steps().size() != steps;
        steps = walk.steps().size();
        show(new PageView(walk, wizard.course().refusal()));
        page.ifPresent(page -> page.offer(wizard.asides()));
        trail.render(walk);
        exercise.render(walk);
        notice.render();
        kept.render();
        renderFold(walk);
        renderStep();
        return isNew;
    }

    private void show(PageView view) {
        page.filter(page -> page.isOf(view.walk())).ifPresentOrElse(page -> page.show(view), () -> turnTo(view));
    }

    private void turnTo(PageView view) {
        // a menu over the trail is one of the page before
        MenuSelectionManager.defaultManager().clearSelectedPath();
        var next = NodePages.of(view, actions);
        page = Optional.of(next);
        holder.removeAll();
        holder.add(next, "wmin 0, hmin 0");
        turnBack();
    }

    private void renderFold(Walk walk) {
        int answers = walk.trail().size();
        fold.setText(isTurned ? "Back to the page" : answers(answers));
    }

    private static String answers(int number) {
        return switch (number) {
            case 0 -> "No answers yet";
            case 1 -> "1 answer so far";
            default -> number + " answers so far";
        };
    }

    /** Draws what the page at hand offers as the step on. */
    void renderStep() {
        wizard.course().walk().ifPresent(walk -> page.ifPresent(page -> foot.render(walk, page.primary(), room)));
        var root = getRootPane();
        if (root != null) {
            root.setDefaultButton(page.flatMap(NodePage::defaultButton).orElse(foot.next()));
        }
    }

    /** Brings the current page into sight in the trail. */
    void reveal() {
        trail.reveal();
    }

    /** Another page is shown: its buttons are none of this one's. */
    void rest() {
        var root = getRootPane();
        if (root != null) {
            root.setDefaultButton(null);
        }
    }

    void focus() {
        page.ifPresent(page -> page.firstFocus().requestFocusInWindow());
    }
}
