package org.troubletree.ui;

import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.troubletree.ui.look.Column;
import org.troubletree.ui.look.FocusKeys;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.WrappingText;
import org.troubletree.walk.Step;
import org.troubletree.walk.Walk;

/** All evidence of a walk, unmodified; of a long text only the beginning. */
final class EvidenceList extends JPanel {
    EvidenceList(Walk walk) {
        super(Column.spaced(8));
        setOpaque(false);
        if (!walk.opening().evidence().isBlank()) {
            add(WrappingText.of("Handed in at the start", "small semibold"));
            add(text(walk.opening().evidence()));
        }
        walk.steps().stream()
                .filter(Step.EvidenceRead.class::isInstance)
                .map(Step.EvidenceRead.class::cast)
                .forEach(took -> addTaken(walk, took));
        if (getComponentCount() == 0) {
            add(WrappingText.of("Nothing was handed in yet.", "secondary"));
        }
    }

    private void addTaken(Walk walk, Step.EvidenceRead took) {
        add(WrappingText.of(
                "At “" + new Details(walk).title(took) + "”, " + Details.time(took.at()), "small semibold"));
        add(text(took.reading().evidence()));
    }

    private static JComponent text(String evidence) {
        var area = Look.styled(new JTextArea(PasteBox.beginning(evidence)), "evidence");
        area.setEditable(false);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        FocusKeys.tabLeaves(area);
        return area;
    }
}
