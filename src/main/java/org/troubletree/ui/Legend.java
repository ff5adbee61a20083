package org.troubletree.ui;

import java.util.EnumMap;
import java.util.Map;
import javax.swing.JLabel;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.RowStack;

/** Explains the marks that are shown in and beside the text. */
final class Legend {
    private final RowStack rows = new RowStack(8);
    private final Map<LegendSymbol, JLabel> labels = new EnumMap<>(LegendSymbol.class);

    Legend() {
        rows.setName("start.legend");
        for (var sign : LegendSymbol.values()) {
            var label = Look.styled(new JLabel(sign.words(), sign, JLabel.LEADING), "mini secondary");
            labels.put(sign, label);
            rows.add(label);
        }
    }

    /** The marks in one row, or in several if there is little width. */
    RowStack rows() {
        return rows;
    }

    void render(EvidenceSummary findings) {
        labels.forEach((sign, label) -> label.setVisible(sign.isIn(findings)));
        rows.setVisible(LegendSymbol.EVENT.isIn(findings));
    }
}
