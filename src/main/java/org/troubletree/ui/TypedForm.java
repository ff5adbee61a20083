package org.troubletree.ui;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.Library;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.Typing;
import org.troubletree.ui.look.WrappingText;

/** Three fields for a person who reads the event from another screen. The examples in them come from the trees. */
final class TypedForm extends JPanel {
    private final JTextField id = new JTextField();
    private final JTextField source = new JTextField();
    private final JTextField words = new JTextField();
    private final WrappingText noNumber = WrappingText.of("", "small amber");
    private final Consumer<TypedEvent> typed;
    private boolean isRendering;

    TypedForm(Consumer<TypedEvent> typed) {
        super(new MigLayout("insets 0, fillx, wrap 2, gap 12 4, hidemode 3", "[grow,fill]12[120!,fill]"));
        this.typed = typed;
        setOpaque(false);
        add(label("Source", source, 's'));
        add(label("Event ID", id, 'd'));
        add(source, "wmin 64");
        add(id);
        add(noNumber, "span, wmin 0");
        add(label("First words of the description", words, 'w'), "span, gaptop 8");
        add(words, "span, growx, wmin 0");
        add(
                WrappingText.of("The number or the first words are enough to begin with.", "small secondary"),
                "span, gaptop 4, wmin 0");
        name();
    }

    private JLabel label(String text, JTextField field, char mnemonic) {
        var label = Look.styled(new JLabel(text), "h4");
        label.setLabelFor(field);
        label.setDisplayedMnemonic(mnemonic);
        field.getDocument().addDocumentListener(new Typing(this::changed));
        return label;
    }

    private void name() {
        noNumber.setName("start.typed.noNumber");
        noNumber.setVisible(false);
        id.setName("start.typed.id");
        source.setName("start.typed.source");
        words.setName("start.typed.words");
    }

    private void examples(Library library) {
        library.trees().stream()
                .flatMap(tree -> tree.signatures().stream())
                .flatMap(signature -> signature.events().stream())
                .filter(event -> event.id().isPresent() && !event.sources().isEmpty())
                .findFirst()
                .ifPresent(this::example);
    }

    private void example(EventPattern event) {
        placeholder(id, "such as " + event.id().getAsInt());
        placeholder(source, "such as " + event.sources().getFirst());
    }

    private static void placeholder(JTextField field, String text) {
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, text);
    }

    void render(TypedEvent event, Library library) {
        examples(library);
        if (!event.equals(event())) {
            isRendering = true;
            id.setText(event.id());
            source.setText(event.source());
            words.setText(event.words());
            isRendering = false;
        }
        judgeNumber();
    }

    private void judgeNumber() {
        var number = id.getText().strip();
        noNumber.setText("“" + number + "” is no number: only the number of the event goes here.");
        noNumber.setVisible(!number.isEmpty() && !number.chars().allMatch(Character::isDigit));
    }

    private TypedEvent event() {
        return new TypedEvent(source.getText(), id.getText(), words.getText());
    }

    void focus() {
        source.requestFocusInWindow();
    }

    private void changed() {
        if (!isRendering) {
            typed.accept(event());
        }
    }
}
