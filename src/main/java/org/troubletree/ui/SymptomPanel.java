package org.troubletree.ui;

import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.troubletree.tree.Symptom;
import org.troubletree.ui.look.Look;

/** The symptoms that a person can tick. */
final class SymptomPanel extends JPanel {
    private final Wizard wizard;
    private List<Symptom> shown = List.of();
    private List<SymptomTile> tiles = List.of();

    SymptomPanel(Wizard wizard) {
        super(new MigLayout("insets 0, fillx, wrap 2, gap 8 8", "[grow,fill,sg c][grow,fill,sg c]"));
        this.wizard = wizard;
        setOpaque(false);
        add(head(), "span, growx");
    }

    private void fill(List<Symptom> symptoms) {
        tiles.forEach(this::remove);
        shown = symptoms;
        tiles = symptoms.stream()
                .map(symptom -> new SymptomTile(symptom, wizard.start()::tick))
                .toList();
        tiles.forEach(tile -> add(tile, "wmin 0, growy"));
        revalidate();
    }

    private static JPanel head() {
        var head = new JPanel(new MigLayout("insets 0, fillx", "[]push[]"));
        head.setOpaque(false);
        head.add(Look.styled(new JLabel("What do you see?"), "h3"));
        head.add(Look.styled(new JLabel("Tick all that apply"), "small secondary"), "wmin 0");
        return head;
    }

    void render(SizeClass room) {
        if (!shown.equals(wizard.library().symptoms())) {
            fill(wizard.library().symptoms());
        }
        setVisible(!tiles.isEmpty());
        tiles.forEach(tile -> tile.render(wizard.start().ticked(), room));
    }
}
