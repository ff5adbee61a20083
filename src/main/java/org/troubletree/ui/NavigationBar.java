package org.troubletree.ui;

import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.troubletree.ui.look.Buttons;
import org.troubletree.ui.look.ColourRole;
import org.troubletree.ui.look.Icons;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.page.NextAction;
import org.troubletree.walk.Walk;

/** The bar below every page of a walk: back, "doesn't fit", the progress, and the next step. */
final class NavigationBar extends JPanel {
    private static final int LONGEST_HINT = 24;
    private static final String DOUBT = "This doesn't fit what I see";

    private final JButton back;
    private final JButton doubt;
    private final JLabel left = Look.styled(new JLabel(), "small secondary");
    private final JLabel first = Look.styled(new JLabel(), "small secondary");
    private final JButton next = Buttons.primary("foot.next", "Next", this::take);
    private Runnable step = () -> {};

    NavigationBar(Wizard wizard) {
        super(new MigLayout("insets 8 16 8 16, fillx", "[grow,fill]16[]"));
        Look.styled(this, "foot");
        back = Buttons.mnemonic(
                'b', Buttons.with(Icons.small("back", ColourRole.PLAIN), plain("foot.back", wizard::back)));
        doubt = Buttons.mnemonic('d', Buttons.with(Icons.small("doesnt-fit", ColourRole.MUTED), quiet(wizard)));
        left.setName("foot.left");
        first.setName("foot.first");
        add(group("[]4[]12[]push[]", back, doubt, left, first));
        add(next, "shrinkprio 50");
    }

    private static JPanel group(String columns, JComponent... parts) {
        var group = new JPanel(new MigLayout("insets 0, fillx", columns));
        group.setOpaque(false);
        for (var part : parts) {
            group.add(part, part instanceof JLabel ? "wmin 0" : "");
        }
        return group;
    }

    private static JButton plain(String name, Runnable action) {
        return Buttons.plain(name, "Back", action);
    }

    private static JButton quiet(Wizard wizard) {
        var quiet = Buttons.quiet("foot.doubt", DOUBT, wizard::doubt);
        quiet.setToolTipText("Back to what you saw, to find other causes. This walk is kept.");
        quiet.getAccessibleContext().setAccessibleName(DOUBT);
        return quiet;
    }

    private void take() {
        step.run();
    }

    JButton next() {
        return next;
    }

    void render(Walk walk, NextAction primary, SizeClass room) {
        back.setEnabled(walk.canGoBack() || walk.isAtItsBeginning());
        back.setToolTipText(whereBack(walk));
        doubt.setText(words(room));
        left.setText(room == SizeClass.NARROW ? "" : left(walk));
        first.setText(isShort(primary.first()) && room.showsAll() ? primary.first() : "");
        next.setText(primary.verb());
        next.setToolTipText(primary.first().isEmpty() ? primary.verb() : primary.first());
        next.setEnabled(primary.isReady());
        step = primary::take;
    }

    /** Where Back leads, or why it is disabled. */
    static String whereBack(Walk walk) {
        if (walk.canGoBack()) {
            return "To the page before";
        }
        return walk.isAtItsBeginning()
                ? "To the start page; the walk is kept"
                : walk.hold().orElse("The change was made on the server: an answer before it cannot be taken back.");
    }

    /** A longer list of open points is shown on the page itself and in the tool tip. */
    private static boolean isShort(String first) {
        return first.length() <= LONGEST_HINT;
    }

    private static String words(SizeClass room) {
        return room.isAiry() ? DOUBT : room == SizeClass.NARROW ? "" : "Doesn't fit";
    }

    private static String left(Walk walk) {
        int pages = walk.ahead().stepsLeft();
        return pages == 0 ? "Last page" : pages == 1 ? "At most 1 page left" : "At most " + pages + " pages left";
    }
}
