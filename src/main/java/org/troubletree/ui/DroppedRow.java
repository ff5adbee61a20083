package org.troubletree.ui;

import java.awt.Dimension;
import java.util.Optional;
import javax.swing.JButton;
import net.miginfocom.swing.MigLayout;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Node;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.WrappingText;
import org.troubletree.walk.Step;
import org.troubletree.walk.Walk;

/** A dropped answer; a click restores it. */
final class DroppedRow extends JButton {
    DroppedRow(Walk walk, Step.Chosen answer, Runnable bringBack) {
        setLayout(new MigLayout("insets 0, fillx, wrap 1, gapy 1", "[grow,fill]"));
        setName("dropped." + answer.place().node());
        Look.styled(this, "row");
        var node = node(walk, answer);
        var question = node.map(Node::title).orElse(answer.place().node());
        var label = node.flatMap(page -> page.choice(answer.choice()))
                .map(Choice::label)
                .orElse(answer.choice());
        add(WrappingText.of(question, "mini secondary"), "wmin 0");
        add(WrappingText.of(label, "small secondary"), "wmin 0");
        add(WrappingText.of("Bring it back", "mini accent"), "wmin 0");
        setEnabled(walk.hold().isEmpty());
        setToolTipText(walk.hold().orElse("Change the earlier answer that leads here"));
        getAccessibleContext().setAccessibleName("Bring back: " + question + " " + label);
        addActionListener(click -> bringBack.run());
    }

    private static Optional<Node> node(Walk walk, Step.Chosen answer) {
        return walk.library()
                .tree(answer.place().tree())
                .flatMap(tree ->
                        Optional.ofNullable(tree.nodes().get(answer.place().node())));
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
