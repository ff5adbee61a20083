package org.troubletree.ui.page;

import org.troubletree.ui.look.EnterKey;
import org.troubletree.ui.look.Flow;
import org.troubletree.ui.look.Icons;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.Tone;








import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** Saves the report of the walk in the form that is picked, with the names in it shown or masked. */
final class ReportRow extends JPanel {
    private final PageActions actions;
    private final JCheckBox masked = EnterKey.presses(new JCheckBox("Mask names"));

    ReportRow(PageActions actions) {
        super(Flow.spaced(8));
        this.actions = actions;
        setOpaque(false);
        masked.setName("report.masked");
        masked.setMnemonic('M');
        masked.setToolTipText("Computers, users, network and directory names and mail addresses");
        add(Look.styled(new JLabel("Report:"), "secondary"));
        add(saver("text", "Text…", Saving.Form.TEXT));
        add(saver("markdown", "Markdown…", Saving.Form.MARKDOWN));
        add(saver("html", "HTML…", Saving.Form.HTML));
        add(masked);
    }

    private JButton saver(String name, String title, Saving.Form form) {
        var button = EnterKey.presses(new JButton(title, Icons.small("save", Tone.PLAIN)));
        button.setName("report." + name);
        button.getAccessibleContext().setAccessibleName("Save the report as " + title);
        button.addActionListener(click -> save(form));
        return button;
    }

    private void save(Saving.Form form) {
        actions.save(new Saving.Report(form, masked.isSelected() ? Saving.Names.MASKED : Saving.Names.SHOWN));
    }

    /** The step on from a page that nothing follows. */
    Primary primary() {
        return Primary.ready("Save the report", () -> save(Saving.Form.TEXT));
    }
}
