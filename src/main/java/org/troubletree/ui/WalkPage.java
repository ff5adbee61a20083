package org.troubletree.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.MenuSelectionManager;
import net.miginfocom.swing.MigLayout;
import org.troubletree.ui.page.NodePage;
import org.troubletree.ui.page.NodePages;
import org.troubletree.ui.page.PageActions;
import org.troubletree.ui.page.PageView;
import org.troubletree.walk.TrailEntry;
import org.troubletree.walk.Walk;

/** A walk: the current page, what is shown beside it, and the navigation bar. */
final class WalkPage extends JPanel {
    private final Wizard wizard;
    private final PageActions actions;
    private final TrailPanel trail;
    private final ExerciseNotice exercise;
    private final DroppedNotice notice;
    private final KeptNotice kept;
    private final NavigationBar foot;
    private final WalkLayout spread;
    private Optional<NodePage> page = Optional.empty();
    private SizeClass room = SizeClass.WIDE;
    private int steps;

    WalkPage(Wizard wizard, PageActions actions, Runnable addNote, Consumer<TrailEntry> noteEarlier) {
        setName("walk");
        this.wizard = wizard;
        this.actions = actions;
        trail = new TrailPanel(wizard, noteEarlier);
        exercise = new ExerciseNotice(wizard);
        notice = new DroppedNotice(wizard);
        kept = new KeptNotice(wizard);
        foot = new NavigationBar(wizard);
        spread = new WalkLayout(trail, new DetailsPanel(addNote), List.of(exercise, kept, notice), this::focus);
        arrange();
    }

    private void fit() {
        var now = SizeClass.of(getSize());
        var before = room;
        room = now;
        if (now.showsAll() != before.showsAll() || now.isAiry() != before.isAiry()) {
            FocusKeeper.through(this, this::arrange, this::focus);
        }
        if (now != before) {
            renderStep();
        }
    }

    private void arrange() {
        removeAll();
        setLayout(new MigLayout("insets 0, fill, wrap 1, gap 0", "[grow,fill]", "[grow,fill]0[]0[]"));
        spread.arrange(room);
        add(spread, "wmin 0, hmin 0");
        add(new JSeparator());
        add(foot, "wmin 0");
    }

    @Override
    public void doLayout() {
        fit();
        super.doLayout();
    }

    /** Draws the walk. Returns whether the focus must be set again: on another page, or after a reading. */
    boolean render(Walk walk) {
        boolean isNew =
                page.filter(page -> page.isOf(walk)).isEmpty() || walk.steps().size() != steps;
        steps = walk.steps().size();
        show(new PageView(walk, wizard.course().remarks().refusal()));
        page.ifPresent(page -> page.offer(wizard.asides()));
        spread.render(walk);
        exercise.render(walk);
        notice.render();
        kept.render();
        renderStep();
        return isNew;
    }

    private void show(PageView view) {
        page.filter(page -> page.isOf(view.walk())).ifPresentOrElse(page -> page.show(view), () -> turnTo(view));
    }

    private void turnTo(PageView view) {
        // A menu that is open over the trail belongs to the previous page.
        MenuSelectionManager.defaultManager().clearSelectedPath();
        var next = NodePages.of(view, actions);
        page = Optional.of(next);
        spread.hold(next);
    }

    /** Draws the next step that the current page offers. */
    void renderStep() {
        wizard.course().walk().ifPresent(walk -> page.ifPresent(page -> foot.render(walk, page.primary(), room)));
        var root = getRootPane();
        if (root != null) {
            root.setDefaultButton(page.flatMap(NodePage::defaultButton).orElse(foot.next()));
        }
    }

    /** Scrolls the trail to the current page. */
    void reveal() {
        trail.reveal();
    }

    /** Called when the start page is shown: the default button of this page is removed. */
    void rest() {
        var root = getRootPane();
        if (root != null) {
            root.setDefaultButton(null);
        }
    }

    /** Opens or closes the details. */
    void more() {
        spread.more();
    }

    void focus() {
        page.ifPresent(page -> page.firstFocus().requestFocusInWindow());
    }
}
