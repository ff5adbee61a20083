package org.troubletree.ui.look;

import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/**
 * A framed surface for one thing, its parts one below the other. An icon and words also show what kind of card it is.
 */
public final class Card extends JPanel {
    /** The purpose of a card. */
    public enum CardKind {
        /** Anything. */
        PLAIN("card", "", ColourRole.PLAIN),
        /** The card to look at first. */
        ACCENT("cardAccent", "", ColourRole.ACCENT),
        /** A risk to a service or a configuration. */
        RISK("cardRisk", "warning", ColourRole.AMBER),
        /** A risk to mail or data. */
        DANGER("cardDanger", "danger", ColourRole.RED),
        /** Something that was verified. */
        VERIFIED("cardVerified", "verified", ColourRole.GREEN);

        private final String style;
        private final String icon;
        private final ColourRole tone;

        CardKind(String style, String icon, ColourRole tone) {
            this.style = style;
            this.icon = icon;
            this.tone = tone;
        }
    }

    private Card(CardKind kind) {
        super(new MigLayout("insets 0, fillx, wrap 1, gapy 8, hidemode 3", "[grow,fill]"));
        Look.styled(this, kind.style);
    }

    /** A card without a title. */
    public static Card of(CardKind kind) {
        return new Card(kind);
    }

    /** A card with an icon and a title in the first line. */
    public static Card titled(CardKind kind, String title) {
        var card = new Card(kind);
        card.add(head(kind, title));
        return card;
    }

    private static JLabel head(CardKind kind, String title) {
        var head = Look.styled(new JLabel(title), ("h4 " + kind.tone.style()).strip());
        if (!kind.icon.isEmpty()) {
            head.setIcon(Icons.normal(kind.icon, kind.tone));
        }
        return head;
    }
}
