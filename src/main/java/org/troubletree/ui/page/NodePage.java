package org.troubletree.ui.page;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.Optional;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.troubletree.tree.Node;
import org.troubletree.tree.Place;
import org.troubletree.ui.look.Column;
import org.troubletree.ui.look.Column.ColumnSpace;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.ScrollPanel;
import org.troubletree.ui.look.WrappingText;
import org.troubletree.walk.Walk;

/**
 * One page of a walk. Who shows it asks for its primary action, its default button and what gets the focus, and asks again
 * when {@link PageActions#changed} says so.
 */
public abstract class NodePage extends JPanel {
    private static final int CHARACTERS = 78;
    private static final int LOW = 420;

    private final Place place;
    private final Node node;
    private final boolean isStranded;
    private Optional<TextTabs> passages = Optional.empty();
    private final ScrollPanel sheet =
            Look.styled(new ScrollPanel(Column.spaced(12).atMost(CHARACTERS).besideBars()), "node");

    NodePage(Walk walk) {
        super(new BorderLayout());
        place = walk.place();
        node = walk.here();
        isStranded = walk.isStranded();
        add(ScrollPanel.scroll(sheet));
        put(title(walk.here()), ColumnSpace.OWN);
    }

    /** Says which words of this page are to be offered to those only who want them. */
    final void holds(TextTabs words) {
        passages = Optional.of(words);
    }

    /** Offers these of the words beside the page, and no others. */
    public final void offer(Set<OptionalPassage> asides) {
        passages.ifPresent(words -> words.offer(asides));
    }

    /** Adds a part below those that are there. */
    final void put(JComponent part, ColumnSpace room) {
        sheet.add(part, room);
    }

    private static JComponent title(Node node) {
        var title = WrappingText.of(node.title(), "h2");
        title.setName("page.title");
        return title;
    }

    /** Where the page is low, its margins give way first. */
    @Override
    public final void doLayout() {
        var margins = UIScale.unscale(getHeight()) < LOW ? "node nodeLow" : "node";
        if (!margins.equals(sheet.getClientProperty(FlatClientProperties.STYLE_CLASS))) {
            Look.styled(sheet, margins);
        }
        super.doLayout();
    }

    /** A page fits into whatever room there is. */
    @Override
    public final Dimension getMinimumSize() {
        return new Dimension();
    }

    /** Whether this page shows where the walk stands, so that {@link #show} will do in place of a new page. */
    public final boolean isOf(Walk walk) {
        return place.equals(walk.place()) && node.equals(walk.here()) && isStranded == walk.isStranded();
    }

    /** Draws what became known since, without losing what the person typed or opened. */
    public abstract void show(PageView view);

    /** The step on from here. */
    public abstract NextAction primary();

    /** The button of this page that Enter presses; empty where it is the one of the primary action. */
    public abstract Optional<JButton> defaultButton();

    /** What gets the focus when the page is shown. */
    public abstract JComponent firstFocus();
}
