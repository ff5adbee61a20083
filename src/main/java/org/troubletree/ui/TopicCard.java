package org.troubletree.ui;

import java.util.stream.Collectors;
import javax.swing.JButton;
import org.troubletree.tree.Symptom;
import org.troubletree.ui.look.Buttons;
import org.troubletree.ui.look.Card;
import org.troubletree.ui.look.ColourRole;
import org.troubletree.ui.look.Icons;
import org.troubletree.ui.look.WrappingText;

/** The card of a tree that symptoms lead to or that can be picked by name. */
final class TopicCard {
    private TopicCard() {}

    static Card of(Suggestion.Topic topic, SuggestionNotes notes, Runnable follow) {
        var card = Card.of(Card.CardKind.PLAIN);
        var tree = topic.tree();
        card.setName("topic." + tree.id());
        card.add(WrappingText.of(tree.title(), "h3"), "wmin 0");
        card.add(WrappingText.of(tree.summary(), "small secondary"), "wmin 0, gaptop 0");
        if (!topic.symptoms().isEmpty()) {
            card.add(WrappingText.of("Because you see: " + titles(topic), "small"), "wmin 0");
        }
        notes.of(topic).ifPresent(note -> card.add(WrappingText.of(note, "small accent"), "wmin 0"));
        card.add(button(topic, follow), "growx 0, gaptop 4");
        return card;
    }

    private static String titles(Suggestion.Topic topic) {
        return topic.symptoms().stream().map(Symptom::title).collect(Collectors.joining("; "));
    }

    private static JButton button(Suggestion.Topic topic, Runnable follow) {
        var button = Buttons.plain("topic." + topic.tree().id() + ".follow", "Follow this", follow);
        button.setIcon(Icons.small("next", ColourRole.PLAIN));
        button.setHorizontalTextPosition(JButton.LEADING);
        button.getAccessibleContext()
                .setAccessibleName("Follow this: " + topic.tree().title());
        return button;
    }
}
