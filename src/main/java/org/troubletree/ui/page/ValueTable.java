package org.troubletree.ui.page;

import java.awt.Dimension;
import java.util.List;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.troubletree.tree.Dword;
import org.troubletree.tree.RegistryAction;
import org.troubletree.tree.RegistryText;
import org.troubletree.ui.look.Column;
import org.troubletree.ui.look.CopyButton;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.MarkedWords;
import org.troubletree.ui.look.SingleRowLayout;

/** Exactly what is written: key, value, type and data, each with a copy button. */
final class ValueTable extends JPanel {
    private static final List<String> CAPTIONS =
            List.of("Key", "Value", "Type", "Data, hex", "Data, decimal", "Default");

    private ValueTable(RegistryAction value) {
        super(Column.spaced(4));
        Look.styled(this, "well");
        add(row("Key", value.key(), value.key()));
        add(row("Value", value.value(), value.value()));
    }

    /** Where the value is: its key and its name. */
    static ValueTable place(RegistryAction value) {
        return new ValueTable(value);
    }

    /** Everything that is written. */
    static ValueTable whole(RegistryAction value) {
        var table = new ValueTable(value);
        table.setName("change.value");
        table.add(row("Type", value.data().type()));
        switch (value.data()) {
            case Dword number -> table.addNumber(number);
            case RegistryText text -> table.add(row("Data", text.text(), text.text()));
        }
        value.byDefault()
                .ifPresent(data -> table.add(row("Default", value.data().equals(data) ? "this" : data.shown())));
        return table;
    }

    /** Registry editors take the digits without a prefix, in the chosen base. */
    private void addNumber(Dword number) {
        var hexadecimal = Long.toHexString(number.number());
        var decimal = Long.toString(number.number());
        add(row("Data, hex", "0x" + hexadecimal + "  (type " + hexadecimal + " with Hex chosen)", hexadecimal));
        add(row("Data, decimal", decimal + "  (type " + decimal + " with Decimal chosen)", decimal));
    }

    private static JComponent row(String caption, String shown, String copied) {
        var row = row(caption, shown);
        row.add(CopyButton.of(caption.toLowerCase(Locale.ROOT), copied));
        return row;
    }

    private static JComponent row(String caption, String shown) {
        var words = MarkedWords.path(shown);
        var row = new JPanel(SingleRowLayout.around(words));
        row.setOpaque(false);
        row.add(new Caption(caption));
        row.add(words);
        return row;
    }

    /** A caption that is as wide as the widest one. */
    private static final class Caption extends JLabel {
        Caption(String text) {
            super(text);
            Look.styled(this, "small secondary");
        }

        @Override
        public Dimension getPreferredSize() {
            var metrics = getFontMetrics(getFont());
            int widest = CAPTIONS.stream().mapToInt(metrics::stringWidth).max().orElse(0);
            return new Dimension(widest, super.getPreferredSize().height);
        }
    }
}
