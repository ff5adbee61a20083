package org.troubletree.ui;

import java.awt.Dimension;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.ScrollPanel;
import org.troubletree.ui.look.WrappingText;

/** The page on which a person provides events and symptoms, and sees what matches. */
final class StartPage extends JPanel {
    private final EvidencePanel evidence;
    private final SymptomPanel symptoms;
    private final SuggestionList leads;
    private final WrappingText headline = WrappingText.of("What does the event log say?", "h1");
    private final WrappingText invitation =
            WrappingText.of("Paste the events as they are. You see at once which cause fits, and why.", "secondary");
    private SizeClass room = SizeClass.WIDE;

    StartPage(Wizard wizard, StartActions actions) {
        setName("start");
        evidence = new EvidencePanel(wizard, actions);
        symptoms = new SymptomPanel(wizard);
        leads = new SuggestionList(wizard, actions, evidence::leadTo);
        PasteKey.anywhere(this, this::insert);
        registerKeyboardAction(
                event -> leads.followBest(),
                KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, InputEvent.CTRL_DOWN_MASK),
                WHEN_IN_FOCUSED_WINDOW);
        arrange();
    }

    /** Chooses the layout for the available space. */
    private void fit() {
        var now = SizeClass.of(getSize());
        if (now != room) {
            room = now;
            FocusKeeper.through(this, this::arrange, evidence::paste);
        }
    }

    private void arrange() {
        removeAll();
        switch (room) {
            case AMPLE, WIDE -> twoColumns("insets 24 32 16 24", "insets 28 24 24 16", 16);
            case CLOSE, TIGHT -> twoColumns("insets 16 16 8 16", "insets 16 16 16 8", 12);
            case NARROW -> oneColumn();
        }
        symptoms.render(room);
    }

    private void twoColumns(String left, String right, int gap) {
        setLayout(new MigLayout("insets 0, fill, gap 0", "[56%,fill]0[]0[44%,fill]", "[grow,fill]"));
        var asks =
                new ScrollPanel(new MigLayout(left + ", fill, wrap 1, gapy 0, hidemode 3", "[grow,fill]", rows(gap)));
        fill(asks);
        var answers = new ScrollPanel(new MigLayout(right + ", fillx, wrap 1", "[grow,fill]", "[]push"));
        answers.add(leads, "wmin 0");
        add(ScrollPanel.scroll(asks), "wmin 0, hmin 0");
        add(new JSeparator(SwingConstants.VERTICAL), "growy");
        add(ScrollPanel.scrollAside(answers), "wmin 0, hmin 0");
    }

    private String rows(int gap) {
        return room.showsAll() ? "[][]" + gap + "[grow,fill]" + gap + "[]" : "[]" + gap + "[grow,fill]";
    }

    private void oneColumn() {
        setLayout(new MigLayout("insets 0, fill", "[grow,fill]", "[grow,fill]"));
        var all = new ScrollPanel(
                new MigLayout("insets 12, fill, wrap 1, gapy 0, hidemode 3", "[grow,fill]", rows(12) + "16[]"));
        fill(all);
        all.add(leads, "wmin 0");
        add(ScrollPanel.scroll(all), "wmin 0, hmin 0");
    }

    private void fill(JPanel column) {
        Look.styled(headline, room.isAiry() ? "words h1" : "words h2");
        column.add(headline, "wmin 0");
        // Hidden components stay in the panel, otherwise they would miss a change of theme.
        column.add(invitation, "wmin 0");
        invitation.setVisible(room.showsAll());
        if (room.showsAll()) {
            column.add(evidence, "wmin 0, hmin 180");
            column.add(symptoms, "wmin 0");
            evidence.letOut();
        } else {
            column.add(evidence, room == SizeClass.NARROW ? "wmin 0, hmin 180, hmax 220" : "wmin 0, hmin 180");
            evidence.takeIn(symptoms);
        }
    }

    @Override
    public void doLayout() {
        fit();
        super.doLayout();
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension();
    }

    /** Shows the three fields instead of the box. */
    void type() {
        evidence.type();
    }

    /** Focuses the component with which a person begins. */
    void focus() {
        evidence.paste();
    }

    /** Inserts text at the caret. */
    void insert(String text) {
        evidence.insert(text);
    }

    void render() {
        evidence.render();
        symptoms.render(room);
        leads.render();
    }
}
