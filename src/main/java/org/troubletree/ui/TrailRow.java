package org.troubletree.ui;

import java.awt.Dimension;
import javax.swing.JButton;
import net.miginfocom.swing.MigLayout;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.WrappingText;
import org.troubletree.walk.Origin;
import org.troubletree.walk.Step;
import org.troubletree.walk.TrailEntry;
import org.troubletree.walk.Walk;

/** One earlier answer: the question, the answer and its origin. */
final class TrailRow extends JButton {
    TrailRow(int number, TrailEntry entry, Walk walk) {
        var step = walk.steps().get(entry.step());
        setLayout(new MigLayout("insets 0, fillx, wrap 1, gapy 1", "[grow,fill]"));
        setName("trail." + number);
        Look.styled(this, "row");
        add(WrappingText.of(entry.node().title(), "mini secondary"), "wmin 0");
        add(WrappingText.of(entry.choice().label(), "small"), "wmin 0");
        var origin = origin(entry.origin(), step);
        if (!origin.isEmpty()) {
            add(WrappingText.of(origin, "mini accent"), "wmin 0");
        }
        setEnabled(step instanceof Step.Chosen
                && entry.node().choices().size() > 1
                && walk.hold().isEmpty());
        setToolTipText(walk.hold().orElseGet(() -> hint(entry, step)));
        getAccessibleContext()
                .setAccessibleName(entry.node().title() + ": " + entry.choice().label());
        getAccessibleContext().setAccessibleDescription(walk.hold().orElse(origin));
    }

    private String hint(TrailEntry entry, Step step) {
        return step instanceof Step.ChangeVerified
                ? "This was done on the server. It stays, whatever else is answered."
                : isEnabled() ? "Change this answer" : entry.node().title();
    }

    private static String origin(Origin origin, Step step) {
        if (step instanceof Step.ChangeVerified) {
            return "Done on the server";
        }
        return switch (origin) {
            case Origin.AnsweredByPerson answered -> "";
            case Origin.SeenInEvent seen ->
                "Seen in " + seen.event() + (seen.line() > 0 ? ", line " + seen.line() : ", which you typed");
            case Origin.ReadInEvidence read ->
                "Read in what was handed in" + (read.line() > 0 ? ", line " + read.line() : "");
        };
    }

    /** The look and feel computes the size of a button from its text; this button contains components. */
    @Override
    public Dimension getPreferredSize() {
        return getLayout().preferredLayoutSize(this);
    }

    @Override
    public Dimension getMinimumSize() {
        return getLayout().minimumLayoutSize(this);
    }
}
