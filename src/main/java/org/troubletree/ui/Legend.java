package org.troubletree.ui;

import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.Rows;








import java.util.EnumMap;
import java.util.Map;
import javax.swing.JLabel;

/** What the marks in and beside the text mean, as far as there are any. */
final class Legend {
    private final Rows rows = new Rows(8);
    private final Map<LegendSign, JLabel> labels = new EnumMap<>(LegendSign.class);

    Legend() {
        rows.setName("start.legend");
        for (var sign : LegendSign.values()) {
            var label = Look.styled(new JLabel(sign.words(), sign, JLabel.LEADING), "mini secondary");
            labels.put(sign, label);
            rows.add(label);
        }
    }

    /** The marks in a row, or in more where there is little room. */
    Rows rows() {
        return rows;
    }

    void render(Findings findings) {
        labels.forEach((sign, label) -> label.setVisible(sign.isIn(findings)));
        rows.setVisible(LegendSign.EVENT.isIn(findings));
    }
}
