package org.troubletree.ui.page;

import java.awt.Dimension;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.troubletree.evidence.Readers;
import org.troubletree.evidence.reader.EvidenceReader;
import org.troubletree.ui.look.ColourRole;
import org.troubletree.ui.look.Column;
import org.troubletree.ui.look.EnterKey;
import org.troubletree.ui.look.FileDrop;
import org.troubletree.ui.look.FocusKeys;
import org.troubletree.ui.look.Icons;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.ScrollArea;
import org.troubletree.ui.look.Typing;
import org.troubletree.ui.look.WrapLayout;

/** Takes evidence: pasted, typed, dropped or opened. A refused text stays, to be corrected. */
final class EvidenceInput extends JPanel {
    private static final int ROWS = 5;

    private final PageActions actions;
    private final JTextArea box = Look.styled(new Box(), "evidence");
    private final Notice refusal = new Notice("check.refusal", "warning", ColourRole.AMBER);

    EvidenceInput(String reader, PageActions actions) {
        super(Column.spaced(8).besideBars());
        this.actions = actions;
        setOpaque(false);
        box.setName("check.paste");
        FocusKeys.tabLeaves(box);
        box.getDocument().addDocumentListener(new Typing(actions::changed));
        FileDrop.on(box, actions::handInFile);
        add(label(Readers.byName(reader).map(EvidenceReader::acceptedInput).orElse("the file or lines of it")));
        add(refusal);
        add(ScrollArea.framed(box), Column.ColumnSpace.REST);
        add(buttons());
    }

    private JLabel label(String what) {
        var label = Look.styled(new JLabel("Paste " + what + "; or drop the file:"), "secondary");
        label.setLabelFor(box);
        label.setDisplayedMnemonic('P');
        return label;
    }

    private JPanel buttons() {
        var row = new JPanel(WrapLayout.spaced(8));
        row.setOpaque(false);
        row.add(openFile());
        return row;
    }

    private JButton openFile() {
        var button = EnterKey.presses(new JButton("Open file…", Icons.small("open-file", ColourRole.PLAIN)));
        button.setName("check.open");
        button.setMnemonic('O');
        button.addActionListener(click -> actions.openEvidence());
        return button;
    }

    /** Says why the evidence could not be read; empty removes the message. */
    void refuse(Optional<String> reason) {
        refusal.say(reason.orElse(""));
    }

    JTextArea box() {
        return box;
    }

    NextAction primary() {
        return box.getText().isBlank()
                ? NextAction.waiting("Read it", "Paste or open something first.")
                : NextAction.ready("Read it", () -> actions.handIn(box.getText()));
    }

    /** Asks for some lines of height, but scrolls only if the content needs more. */
    private static final class Box extends JTextArea {
        Box() {
            setLineWrap(true);
        }

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return new Dimension(getWidth(), ROWS * getRowHeight());
        }
    }
}
