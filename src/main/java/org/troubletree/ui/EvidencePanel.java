package org.troubletree.ui;

import java.awt.CardLayout;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.troubletree.text.LineRange;
import org.troubletree.ui.look.Buttons;
import org.troubletree.ui.look.ColourRole;
import org.troubletree.ui.look.Icons;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.ScrollPanel;
import org.troubletree.ui.look.TextReflow;
import org.troubletree.ui.look.WrappingText;

/**
 * Takes events: pasted, opened from a file, or one of them typed. Box and fields replace each other, so that nothing
 * moves.
 */
final class EvidencePanel extends JPanel {
    private static final String PASTE = "paste";
    private static final String TYPE = "type";
    private static final String TICK = "tick";
    private static final String OPEN_FILE = "Open file…";

    private final Wizard wizard;
    private final CardLayout ways = new CardLayout();
    private final JPanel input = new JPanel(ways);
    private final PasteBox box;
    private final TypedForm form;
    private final JToggleButton paste = segment("start.way.paste", "Paste", KeyEvent.VK_P);
    private final JToggleButton tick = segment("start.way.tick", "Symptoms", KeyEvent.VK_S);
    private final JToggleButton type = segment("start.way.type", "Type", KeyEvent.VK_T);
    private final HiddenInputNotice also;
    private final LogScanNotice scan;
    private final EvidenceWords words;
    private final WrappingText excerpt = WrappingText.of("", "mini secondary");
    private final Legend legend = new Legend();
    private final EventList events = new EventList(this::leadTo);
    private final WrappingText said = WrappingText.of("", "small");
    private final JLabel status = Look.styled(new JLabel(" "), "small secondary");

    private final ScrollPanel third = new ScrollPanel(new MigLayout("insets 0, fillx", "[grow,fill]", "[]push"));
    private final JButton open;
    private final JButton clear = Buttons.link("start.clear", "Clear", this::clear);

    EvidencePanel(Wizard wizard, StartActions actions) {
        super(new MigLayout("insets 0, fill, wrap 1, gapy 8, hidemode 3", "[grow,fill]", "[][grow,fill]4[]4[][][]"));
        this.wizard = wizard;
        box = new PasteBox(wizard.start()::paste);
        form = new TypedForm(wizard.start()::type);
        also = new HiddenInputNotice(wizard.start());
        scan = new LogScanNotice(wizard.start());
        words = new EvidenceWords(wizard.start());
        setOpaque(false);
        open = openFile(actions);
        add(bar());
        // The legend needs its height more than the box, whose minimum would be that of the fields.
        add(input, "wmin 0, hmin 72");
        add(excerpt, "wmin 0");
        add(legend.rows(), "wmin 0");
        add(said, "wmin 0");
        add(scan, "wmin 0");
        add(also, "wmin 0");
        add(foot());
        fillInput();
        status.setName("start.status");
        said.setName("start.said");
        said.setVisible(false);
        box.whenMoved(this::say);
    }

    private void fillInput() {
        input.setOpaque(false);
        input.add(box, PASTE);
        input.add(form, TYPE);
        input.add(ScrollPanel.scroll(third), TICK);
        paste.addActionListener(event -> paste());
        type.addActionListener(event -> type());
        tick.addActionListener(event -> show(TICK));
        paste.setSelected(true);
    }

    private JPanel bar() {
        var bar = new JPanel(new MigLayout("insets 0, fillx, hidemode 3", "[]4[]4[]8[]"));
        bar.setOpaque(false);
        var group = new ButtonGroup();
        group.add(paste);
        group.add(type);
        bar.add(paste);
        bar.add(type);
        bar.add(tick);
        group.add(tick);
        bar.add(open, "pushx, alignx right");
        return bar;
    }

    private JPanel foot() {
        var foot = new JPanel(new MigLayout("insets 0, fillx", "[grow,fill]8[]8[]"));
        foot.setOpaque(false);
        foot.add(status, "wmin 0");
        foot.add(events, "w 148!, hidemode 2");
        foot.add(clear);
        clear.getAccessibleContext().setAccessibleName("Clear the events");
        clear.setFocusable(false);
        return foot;
    }

    private void say(String sentence) {
        if (!sentence.equals(said.getText())) {
            said.setText(sentence);
            said.setVisible(!sentence.isEmpty());
            TextReflow.from(this);
            box.keepCaretInSight();
        }
    }

    /** Selects the event or the line if it is among those shown. */
    void leadTo(int line) {
        leadTo(wizard.start().findings().around(line));
    }

    private void leadTo(LineRange lines) {
        paste();
        if (!box.leadTo(lines)) {
            say("Line %,d stands behind the lines that are shown.".formatted(lines.first()));
        }
    }

    private void clear() {
        wizard.start().type(TypedEvent.EMPTY);
        wizard.start().paste("");
    }

    private static JButton openFile(StartActions actions) {
        var open = Buttons.link("start.openFile", OPEN_FILE, actions.openFile());
        open.setToolTipText("Read events from a file");
        open.getAccessibleContext().setAccessibleName(OPEN_FILE);
        return Buttons.mnemonic('o', Buttons.with(Icons.small("open-file", ColourRole.ACCENT), open));
    }

    private static JToggleButton segment(String name, String text, int mnemonic) {
        var segment = Look.styled(new JToggleButton(text), "segment");
        segment.setName(name);
        segment.setMnemonic(mnemonic);
        return segment;
    }

    private void show(String way) {
        ways.show(input, way);
        said.setVisible(paste.isSelected() && !said.getText().isEmpty());
        renderMarks();
        renderAlso();
        TextReflow.from(this);
    }

    private void renderMarks() {
        var findings = wizard.start().findings();
        var isShown = paste.isSelected() && !wizard.start().pasted().isEmpty();
        excerpt.setText(isShown ? words.excerpt(box.lines()) : "");
        excerpt.setVisible(!excerpt.getText().isEmpty());
        legend.render(isShown ? findings : EvidenceSummary.none());
        events.render(isShown ? findings.read().shown().events() : List.of());
    }

    private void renderAlso() {
        if (type.isSelected()) {
            also.besideTheFields();
        } else {
            also.besideTheBox();
        }
    }

    /** Shows the box for pasted text. */
    void paste() {
        paste.setSelected(true);
        show(PASTE);
        box.focus();
    }

    /** Shows the three fields. */
    void type() {
        type.setSelected(true);
        show(TYPE);
        form.focus();
    }

    /** Adds the symptoms as a third tab if there is no room beside. */
    void takeIn(SymptomPanel symptoms) {
        third.add(symptoms, "wmin 0");
        tick.setVisible(true);
        open.setText("");
    }

    /** Removes the tab of the symptoms, which are shown beside. */
    void letOut() {
        if (tick.isSelected()) {
            paste();
        }
        tick.setVisible(false);
        open.setText(OPEN_FILE);
    }

    /** Inserts text at the caret. */
    void insert(String text) {
        box.insert(text);
    }

    void render() {
        box.render(wizard.start().pasted(), wizard.start().findings());
        renderMarks();
        form.render(wizard.start().typed(), wizard.library());
        renderAlso();
        scan.render();
        status.setText(words.status());
        status.setToolTipText(status.getText());
        clear.setEnabled(!wizard.start().isEmpty());
    }
}
