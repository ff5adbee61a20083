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
 * One page of a walk. The window asks it for its next step, default button and focus, and asks again after {@link
 * PageActions#changed}.
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

    /** Sets the text of this page whose optional passages can be shown and hidden. */
    final void holds(TextTabs words) {
        passages = Optional.of(words);
    }

    /** Shows these optional passages and no others. */
    public final void offer(Set<OptionalPassage> asides) {
        passages.ifPresent(words -> words.offer(asides));
    }

    /** Adds a component at the bottom. */
    final void put(JComponent part, ColumnSpace room) {
        sheet.add(part, room);
    }

    private static JComponent title(Node node) {
        var title = WrappingText.of(node.title(), "h2");
        title.setName("page.title");
        return title;
    }

    /** On a low page, the margins shrink first. */
    @Override
    public final void doLayout() {
        var margins = UIScale.unscale(getHeight()) < LOW ? "node nodeLow" : "node";
        if (!margins.equals(sheet.getClientProperty(FlatClientProperties.STYLE_CLASS))) {
            Look.styled(sheet, margins);
        }
        super.doLayout();
    }

    /** A page fits into any space. */
    @Override
    public final Dimension getMinimumSize() {
        return new Dimension();
    }

    /** Whether this page shows the walk's position, so that {@link #show} is enough and no new page is needed. */
    public final boolean isOf(Walk walk) {
        return place.equals(walk.place()) && node.equals(walk.here()) && isStranded == walk.isStranded();
    }

    /** Draws what became known, and keeps what the person typed or opened. */
    public abstract void show(PageView view);

    /** The next step. */
    public abstract NextAction primary();

    /** The button of this page that Enter presses; empty if it is that of the next step. */
    public abstract Optional<JButton> defaultButton();

    /** The component that gets the focus when the page is shown. */
    public abstract JComponent firstFocus();
}
