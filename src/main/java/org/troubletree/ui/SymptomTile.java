package org.troubletree.ui;

import java.awt.Dimension;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.troubletree.tree.Symptom;
import org.troubletree.ui.look.ColourRole;
import org.troubletree.ui.look.Icons;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.WrappingText;

/** A symptom that can be ticked: icon, title and a line of help. */
final class SymptomTile extends JToggleButton {
    private final Symptom symptom;
    private final WrappingText help;
    private final JCheckBox tick = new Tick();

    SymptomTile(Symptom symptom, Consumer<String> ticked) {
        this.symptom = symptom;
        this.help = WrappingText.of(symptom.help(), "small secondary");
        setName("symptom." + symptom.id());
        setLayout(new MigLayout("insets 0, fillx, hidemode 3, gap 8 2", "[][grow,fill][]", "[]"));
        Look.styled(this, "tile");
        getAccessibleContext().setAccessibleName(symptom.title());
        getAccessibleContext().setAccessibleDescription(symptom.help());
        setToolTipText(symptom.help());
        addParts();
        addActionListener(event -> ticked.accept(symptom.id()));
    }

    private void addParts() {
        add(new JLabel(Icons.normal(icon(), ColourRole.ACCENT)), "top, spany 2, gaptop 1");
        add(WrappingText.of(symptom.title(), "small"), "wmin 0, aligny center");
        add(tick, "top, spany 2, wrap");
        add(help, "skip 1, wmin 0");
    }

    private String icon() {
        return Icons.has(symptom.icon()) ? symptom.icon() : "question";
    }

    void render(Set<String> ticked, SizeClass room) {
        var isTicked = ticked.contains(symptom.id());
        setSelected(isTicked);
        tick.setSelected(isTicked);
        help.setVisible(room == SizeClass.AMPLE);
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

    /** Shows whether the tile is ticked; the tile itself receives the click. */
    private static final class Tick extends JCheckBox {
        Tick() {
            setFocusable(false);
        }

        @Override
        public boolean contains(int x, int y) {
            return false;
        }
    }
}
