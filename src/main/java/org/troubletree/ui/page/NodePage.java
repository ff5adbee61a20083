package org.troubletree.ui.page;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.troubletree.walk.Place;
import org.troubletree.walk.Walk;

/**
 * One page of a walk. Who shows it asks for its primary action, its default button and what gets the focus, and asks again
 * when {@link PageActions#changed} says so.
 */
public abstract class NodePage extends JPanel {
    private final Place place;

    NodePage(Place place) {
        this.place = place;
    }

    /** Whether this page shows where the walk stands, so that {@link #show} will do in place of a new page. */
    public final boolean isOf(Walk walk) {
        return place.equals(walk.place());
    }

    /** Draws what became known since, without losing what the person typed or opened. */
    public abstract void show(PageView view);

    /** The step on from here. */
    public abstract Primary primary();

    /** The button of this page that Enter presses; empty where it is the one of the primary action. */
    public abstract Optional<JButton> defaultButton();

    /** What gets the focus when the page is shown. */
    public abstract JComponent firstFocus();
}
