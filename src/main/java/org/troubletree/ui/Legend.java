package org.troubletree.ui;

import java.util.EnumMap;
import java.util.Map;
import javax.swing.JLabel;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.RowStack;

/** What the marks in and beside the text mean, as far as there are any. */
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

    /** The marks in a row, or in more where there is little room. */
    RowStack rows() {
        return rows;
    }

    void render(EvidenceSummary findings) {
        labels.forEach((sign, label) -> label.setVisible(sign.isIn(findings)));
        rows.setVisible(LegendSymbol.EVENT.isIn(findings));
    }
}
