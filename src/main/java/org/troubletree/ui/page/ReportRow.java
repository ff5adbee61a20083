package org.troubletree.ui.page;

import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.troubletree.ui.look.ColourRole;
import org.troubletree.ui.look.EnterKey;
import org.troubletree.ui.look.Icons;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.WrapLayout;

/** Saves the report of the walk in the chosen format, with names shown or masked. */
final class ReportRow extends JPanel {
    private final PageActions actions;
    private final JCheckBox masked = EnterKey.presses(new JCheckBox("Mask names"));

    ReportRow(PageActions actions) {
        super(WrapLayout.spaced(8));
        this.actions = actions;
        setOpaque(false);
        masked.setName("report.masked");
        masked.setMnemonic('M');
        masked.setToolTipText("Computers, users, network and directory names and mail addresses");
        add(Look.styled(new JLabel("Report:"), "secondary"));
        add(saver("text", "Text…", SaveRequest.SaveFormat.TEXT));
        add(saver("markdown", "Markdown…", SaveRequest.SaveFormat.MARKDOWN));
        add(saver("html", "HTML…", SaveRequest.SaveFormat.HTML));
        add(masked);
    }

    private JButton saver(String name, String title, SaveRequest.SaveFormat form) {
        var button = EnterKey.presses(new JButton(title, Icons.small("save", ColourRole.PLAIN)));
        button.setName("report." + name);
        button.getAccessibleContext().setAccessibleName("Save the report as " + title);
        button.addActionListener(click -> save(form));
        return button;
    }

    private void save(SaveRequest.SaveFormat form) {
        actions.save(new SaveRequest.ReportRequest(
                form, masked.isSelected() ? SaveRequest.NameMasking.MASKED : SaveRequest.NameMasking.SHOWN));
    }

    /** The next step of a page without a following page. */
    NextAction primary() {
        return NextAction.ready("Save the report", () -> save(SaveRequest.SaveFormat.TEXT));
    }
}
