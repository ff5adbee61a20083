package org.troubletree.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.troubletree.ui.look.Typing;

/** A list of options with a field that filters them by the typed words. */
final class OptionList extends JPanel {
    private static final Dimension SIZE = new Dimension(640, 320);

    private final List<String> options;
    private final DefaultListModel<String> shown = new DefaultListModel<>();
    private final JList<String> list = new JList<>(shown);
    private final JTextField words = new JTextField();

    OptionList(List<String> options) {
        super(new MigLayout("insets 0, fill, wrap 1, gapy 8", "[grow,fill]", "[]4[][grow,fill]"));
        this.options = options;
        words.setName("options.words");
        var label = new JLabel("Words to look for:");
        label.setLabelFor(words);
        moveWith("UP", -1);
        moveWith("DOWN", 1);
        words.getDocument().addDocumentListener(new Typing(this::fill));
        list.setName("options.list");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName("Options");
        // The list is as wide as its space; a title that is too long ends in dots.
        list.setFixedCellWidth(1);
        add(label);
        add(words);
        var scroll = new JScrollPane(list);
        scroll.setPreferredSize(UIScale.scale(SIZE));
        add(scroll);
        fill();
    }

    /** Sets what Enter and a double click on an option do. */
    OptionList whenTaken(Runnable take) {
        words.addActionListener(enter -> takeSelected(take));
        list.registerKeyboardAction(enter -> takeSelected(take), KeyStroke.getKeyStroke("ENTER"), WHEN_FOCUSED);
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    takeSelected(take);
                }
            }
        });
        return this;
    }

    private void takeSelected(Runnable take) {
        if (!list.isSelectionEmpty()) {
            take.run();
        }
    }

    /** While the person types, the arrow keys move in the list. */
    private void moveWith(String key, int by) {
        words.registerKeyboardAction(
                event -> {
                    list.setSelectedIndex(Math.max(0, Math.min(list.getSelectedIndex() + by, shown.size() - 1)));
                    list.ensureIndexIsVisible(list.getSelectedIndex());
                },
                KeyStroke.getKeyStroke(key),
                WHEN_FOCUSED);
    }

    private void fill() {
        var wanted = List.of(words.getText().toLowerCase(Locale.ROOT).split("\\s+"));
        shown.clear();
        options.stream()
                .filter(option -> wanted.stream().allMatch(option.toLowerCase(Locale.ROOT)::contains))
                .forEach(shown::addElement);
        list.setSelectedIndex(0);
    }

    /** The index of the selected option. */
    Optional<Integer> picked() {
        return Optional.ofNullable(list.getSelectedValue()).map(options::indexOf);
    }
}
