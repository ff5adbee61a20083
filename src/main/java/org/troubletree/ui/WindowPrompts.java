package org.troubletree.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import org.troubletree.ui.look.FocusKeys;
import org.troubletree.ui.look.Look;

/** The dialogs of the wizard's window. */
final class WindowPrompts implements UserPrompts {
    private static final Dimension TEXT = new Dimension(480, 260);

    private final Component window;
    private Optional<File> folder = Optional.empty();

    WindowPrompts(Component window) {
        this.window = window;
    }

    @Override
    public Optional<Path> fileToOpen(String title) {
        var chooser = chooser(title);
        return chooser.showOpenDialog(window) == JFileChooser.APPROVE_OPTION ? chosen(chooser) : Optional.empty();
    }

    @Override
    public Optional<Path> fileToSave(String title, String suggested) {
        var chooser = chooser(title);
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), suggested));
        return chooser.showSaveDialog(window) == JFileChooser.APPROVE_OPTION
                ? chosen(chooser).filter(this::mayBeWritten)
                : Optional.empty();
    }

    private JFileChooser chooser(String title) {
        var chooser = new JFileChooser();
        chooser.setName("files");
        chooser.setDialogTitle(title);
        folder.ifPresent(chooser::setCurrentDirectory);
        return chooser;
    }

    private Optional<Path> chosen(JFileChooser chooser) {
        folder = Optional.of(chooser.getCurrentDirectory());
        return Optional.ofNullable(chooser.getSelectedFile()).map(File::toPath);
    }

    private boolean mayBeWritten(Path file) {
        return !Files.exists(file)
                || agrees("Replace the file?", "There is a file " + file.getFileName() + " already.", "Replace it");
    }

    @Override
    public boolean agrees(String title, String text, String verb) {
        var verbs = new String[] {verb, "Cancel"};
        int answer = JOptionPane.showOptionDialog(
                window, text, title, JOptionPane.DEFAULT_OPTION, JOptionPane.WARNING_MESSAGE, null, verbs, verbs[1]);
        return answer == 0;
    }

    @Override
    public Optional<String> text(String title, String question) {
        var field = area("");
        field.setName("prompt.text");
        field.setEditable(true);
        FocusKeys.tabLeaves(field);
        var verbs = new String[] {"Keep this note", "Cancel"};
        int answer = JOptionPane.showOptionDialog(
                window,
                new Object[] {question, sized(field)},
                title,
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.PLAIN_MESSAGE,
                null,
                verbs,
                null);
        return answer == 0 && !field.getText().isBlank()
                ? Optional.of(field.getText().strip())
                : Optional.empty();
    }

    @Override
    public Optional<Integer> pick(String title, String question, List<String> options) {
        var verbs = new String[] {"Open it", "Cancel"};
        var list = new OptionList(options);
        list.whenTaken(() -> answer(list, verbs[0]));
        int answer = JOptionPane.showOptionDialog(
                window,
                new Object[] {question, list},
                title,
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.PLAIN_MESSAGE,
                null,
                verbs,
                null);
        return answer == 0 ? list.picked() : Optional.empty();
    }

    /** Closes the dialog that contains a component, as its button does. */
    private static void answer(JComponent inside, String verb) {
        if (SwingUtilities.getAncestorOfClass(JOptionPane.class, inside) instanceof JOptionPane pane) {
            pane.setValue(verb);
        }
    }

    @Override
    public void tell(String title, String text) {
        JOptionPane.showMessageDialog(window, sized(area(text)), title, JOptionPane.PLAIN_MESSAGE);
    }

    private static JTextArea area(String text) {
        var area = Look.styled(new JTextArea(text), "told");
        area.setName("prompt.told");
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setEditable(false);
        area.setCaretPosition(0);
        return area;
    }

    private static JScrollPane sized(JTextArea area) {
        var scroll = new JScrollPane(area);
        area.setSize(UIScale.scale(TEXT));
        int room = UIScale.scale(TEXT.height);
        scroll.setPreferredSize(new Dimension(
                UIScale.scale(TEXT.width), area.isEditable() ? room : Math.min(room, area.getPreferredSize().height)));
        return scroll;
    }
}
