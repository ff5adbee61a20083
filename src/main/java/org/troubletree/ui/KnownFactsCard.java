package org.troubletree.ui;

import java.util.List;
import org.troubletree.tree.Library;
import org.troubletree.ui.look.Buttons;
import org.troubletree.ui.look.Card;
import org.troubletree.ui.look.WrappingText;
import org.troubletree.ui.page.FactWords;
import org.troubletree.walk.Fact;

/** Lists the facts of earlier walks with which the next walk begins. */
final class KnownFactsCard {
    private static final int MOST_SHOWN = 6;

    private KnownFactsCard() {}

    static Card of(List<Fact> facts, Wizard wizard) {
        var card = Card.of(Card.CardKind.PLAIN);
        card.setName("start.known");
        card.add(WrappingText.of("Known from your walk", "h4"), "wmin 0");
        var lines = lines(facts, wizard.library());
        lines.stream().limit(MOST_SHOWN).forEach(line -> card.add(WrappingText.of(line, "small"), "wmin 0, gaptop 0"));
        if (lines.size() > MOST_SHOWN) {
            card.add(
                    WrappingText.of("and " + (lines.size() - MOST_SHOWN) + " more", "small secondary"),
                    "wmin 0, gaptop 0");
        }
        card.add(WrappingText.of("What you follow next begins with this.", "small secondary"), "wmin 0");
        card.add(Buttons.link("start.known.forget", "Begin without it", wizard.start()::unlearn), "growx 0");
        return card;
    }

    private static List<String> lines(List<Fact> facts, Library library) {
        return facts.stream()
                .flatMap(fact -> library.trees().stream()
                        .flatMap(tree -> FactWords.of(fact, tree).stream())
                        .limit(1))
                .map(FactWords::sentence)
                .toList();
    }
}
