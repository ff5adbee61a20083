package org.troubletree.ui;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.troubletree.ui.look.Buttons;
import org.troubletree.ui.look.Column;
import org.troubletree.ui.look.EnterKey;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.MarkdownPane;
import org.troubletree.ui.look.ScrollArea;
import org.troubletree.ui.look.TextReflow;
import org.troubletree.ui.look.WrapLayout;
import org.troubletree.walk.Walk;

/** The panel beside a page: where the walk can end, evidence, notes and articles. */
final class DetailsPanel extends JPanel {
    private enum Tab {
        MAP("Map"),
        EVIDENCE("Evidence"),
        NOTES("Notes"),
        ARTICLES("Articles");

        private final String title;

        Tab(String title) {
            this.title = title;
        }
    }

    private final Map<Tab, JToggleButton> tabs = new EnumMap<>(Tab.class);
    private final JPanel holder = new JPanel(new MigLayout("insets 0, fill", "[grow,fill]", "[grow,fill]"));
    private final Runnable addNote;
    private Tab tab = Tab.MAP;
    private Optional<Walk> walk = Optional.empty();

    DetailsPanel(Runnable addNote) {
        super(new MigLayout("insets 12 16 12 12, fill, wrap 1, gapy 8", "[grow,fill]", "[][grow,fill]"));
        this.addNote = addNote;
        setName("more");
        Look.styled(this, "side");
        holder.setOpaque(false);
        add(bar());
        add(holder, "wmin 0, hmin 0");
    }

    private JPanel bar() {
        var bar = new JPanel(new MigLayout("insets 0, gap 4"));
        bar.setOpaque(false);
        var group = new ButtonGroup();
        for (var each : Tab.values()) {
            var button = EnterKey.presses(Look.styled(new JToggleButton(each.title), "segment small"));
            button.setName("more." + each.name().toLowerCase(Locale.ROOT));
            button.addActionListener(click -> open(each));
            group.add(button);
            tabs.put(each, button);
            bar.add(button);
        }
        return bar;
    }

    private void open(Tab next) {
        tab = next;
        fill();
        TextReflow.from(this);
    }

    /** Draws the walk if it changed. */
    void render(Walk next) {
        if (walk.filter(next::equals).isEmpty()) {
            walk = Optional.of(next);
            fill();
        }
    }

    private void fill() {
        button().setSelected(true);
        holder.removeAll();
        walk.map(this::content).ifPresent(content -> holder.add(area(content), "wmin 0, hmin 0"));
        holder.revalidate();
        holder.repaint();
    }

    private static ScrollArea area(JComponent content) {
        var area = ScrollArea.plain(content);
        Look.styled(area.getVerticalScrollBar(), "side");
        return area;
    }

    private JComponent content(Walk walk) {
        var text = new Details(walk);
        return switch (tab) {
            case MAP -> MarkdownPane.of(text.map());
            case EVIDENCE -> new EvidenceList(walk);
            case NOTES -> notes(text);
            case ARTICLES -> MarkdownPane.of(text.articles());
        };
    }

    private JComponent notes(Details text) {
        var notes = new JPanel(Column.spaced(12));
        notes.setOpaque(false);
        notes.add(MarkdownPane.of(text.notes()));
        var row = new JPanel(WrapLayout.spaced(8));
        row.setOpaque(false);
        row.add(Buttons.plain("more.note", "Add a note…", addNote));
        notes.add(row);
        return notes;
    }

    /** The component that gets the focus when the panel replaces the page. */
    JComponent firstFocus() {
        return button();
    }

    private JToggleButton button() {
        return Optional.ofNullable(tabs.get(tab)).orElseThrow();
    }
}
