package org.troubletree.ui;

import java.awt.Component;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;
import org.troubletree.event.Event;
import org.troubletree.text.LineRange;

/** A list of the events that are shown. Picking one selects its lines. */
final class EventList extends JComboBox<Event> {
    private static final int MOST = 1_000;

    private List<Event> shown = List.of();
    private boolean isRendering;

    EventList(Consumer<LineRange> leadTo) {
        setName("start.events");
        setToolTipText("Show the lines of one event");
        getAccessibleContext().setAccessibleName("Events");
        setRenderer(new EventListRow());
        setMaximumRowCount(12);
        addActionListener(pick -> {
            if (!isRendering && getSelectedItem() instanceof Event event) {
                leadTo.accept(event.lines());
            }
        });
        setVisible(false);
    }

    void render(List<Event> events) {
        var next = events.stream().filter(event -> !event.isTyped()).limit(MOST).toList();
        if (!next.equals(shown)) {
            shown = next;
            isRendering = true;
            setModel(new DefaultComboBoxModel<>(next.toArray(Event[]::new)));
            setSelectedIndex(-1);
            isRendering = false;
        }
        setVisible(!shown.isEmpty());
    }

    private static String title(Event event) {
        var number = event.id().isPresent() ? Integer.toString(event.id().getAsInt()) : "without a number";
        var named = Stream.of(event.source().orElse(""), number, event.type().orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return "Line %d: %s".formatted(event.line(), named);
    }

    /** One line per event; if none is picked, the purpose of the list. */
    private static final class EventListRow extends DefaultListCellRenderer {
        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean isSelected, boolean hasFocus) {
            var words = value instanceof Event event ? title(event) : "Go to an event";
            return super.getListCellRendererComponent(list, words, index, isSelected, hasFocus);
        }
    }
}
