package org.troubletree.ui;

import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Node;
import org.troubletree.ui.look.Buttons;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.WrappingText;
import org.troubletree.walk.Step;

/** Names the answers that were removed from the path when an earlier answer changed. */
final class DroppedNotice extends JPanel {
    private final Wizard wizard;
    private final WrappingText words = WrappingText.of("", "small");
    private final JButton bringBack;

    DroppedNotice(Wizard wizard) {
        super(new MigLayout("insets 12 16 0 16, fillx", "[grow,fill]"));
        this.wizard = wizard;
        bringBack = Buttons.link("walk.dropped.back", "Bring them back", wizard.course()::bringBack);
        words.setName("walk.dropped");
        var strip = Look.styled(new JPanel(new MigLayout("insets 0, fillx", "[grow,fill]8[]8[]")), "notice");
        strip.add(words, "wmin 0");
        strip.add(bringBack);
        strip.add(Buttons.link("walk.dropped.read", "All right", wizard.course()::settle));
        add(strip, "wmin 0");
    }

    void render() {
        bringBack.setVisible(wizard.course().remarks().bringsBack().isPresent());
        setVisible(!wizard.course().remarks().dropped().isEmpty());
        words.setText("No longer on the way after this change: "
                + wizard.course().remarks().dropped().stream()
                        .map(step -> wizard.library()
                                .tree(step.place().tree())
                                .map(tree -> tree.nodes().get(step.place().node()))
                                .map(node -> answer(node, step))
                                .orElse(step.place().node()))
                        .collect(Collectors.joining("\n• ")));
    }

    private static String answer(Node node, Step step) {
        var label = step instanceof Step.Chosen chosen
                ? node.choice(chosen.choice()).map(Choice::label).orElse("")
                : "";
        return node.title() + (label.isEmpty() ? "" : " “" + label + "”");
    }
}
