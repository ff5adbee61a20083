package org.troubletree.ui.page;

import javax.swing.JPanel;
import org.troubletree.tree.Change;
import org.troubletree.tree.Risk;
import org.troubletree.ui.look.Card;
import org.troubletree.ui.look.Column;
import org.troubletree.ui.look.MarkdownPane;

/** What can go wrong, in amber, or in red if mail or data may be lost; then what is changed and why. */
final class RiskCard extends JPanel {
    RiskCard(Change change) {
        super(Column.spaced(12));
        setOpaque(false);
        add(card(change.risk()));
        add(MarkdownPane.of(change.text()));
    }

    private static Card card(Risk risk) {
        var kind = risk.level().losesData() ? Card.CardKind.DANGER : Card.CardKind.RISK;
        var card = Card.titled(kind, title(risk.level()));
        card.setLayout(Column.spaced(8));
        card.setName("change.risk-text");
        card.add(MarkdownPane.of(risk.text()));
        return card;
    }

    private static String title(Risk.Level level) {
        return switch (level) {
            case SERVICE -> "Risk: a service is away for a while";
            case CONFIGURATION -> "Risk: the configuration of the server";
            case MESSAGES -> "Danger: messages may be lost";
            case DATA -> "Danger: data may be lost";
        };
    }
}
