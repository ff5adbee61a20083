package org.troubletree.ui;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.troubletree.match.Confidence;
import org.troubletree.match.Match;
import org.troubletree.tree.Symptom;
import org.troubletree.ui.look.Buttons;
import org.troubletree.ui.look.Card;
import org.troubletree.ui.look.ColourRole;
import org.troubletree.ui.look.Icons;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.TextReflow;
import org.troubletree.ui.look.WrappingText;

/** Shows a matching cause: its confidence, reasons, missing evidence and counter-evidence. */
final class MatchCard {
    /** The bold part of a reason: the event and the values that were seen, without the remark in brackets. */
    static final Pattern SEEN = Pattern.compile("[Ee]vent \\d+|(?<=,( but)? with ).+?(?=( \\(.*\\))?\\.$)");

    private final Suggestion.Cause cause;
    private final int rank;
    private final IntConsumer toLine;
    private final Reasons reasons = new Reasons();
    private final Reasons inShort = new Reasons();

    private MatchCard(Suggestion.Cause cause, int rank, IntConsumer toLine) {
        this.cause = cause;
        this.rank = rank;
        this.toLine = toLine;
    }

    /** What a card can do: follow its cause, or select a line of the text. */
    record Actions(Runnable follow, IntConsumer toLine) {}

    /** The card of the best match, with all its reasons. */
    static Card best(Suggestion.Cause cause, SuggestionNotes notes, Actions actions) {
        var card = new MatchCard(cause, 0, actions.toLine());
        card.fillReasons();
        return card.card(notes, Buttons.primary("match.0.follow", "Follow this", actions.follow()));
    }

    /** The card of another match, with its reasons on demand. */
    static Card runnerUp(Suggestion.Cause cause, int rank, SuggestionNotes notes, Actions actions) {
        var card = new MatchCard(cause, rank, actions.toLine());
        card.summarize();
        return card.card(notes, Buttons.plain("match." + rank + ".follow", "Follow this", actions.follow()));
    }

    private Card card(SuggestionNotes notes, JButton follow) {
        var card = Card.of(Card.CardKind.PLAIN);
        card.setName("match." + rank);
        card.add(head());
        card.add(WrappingText.of(match().signature().title(), "h3"), "wmin 0");
        card.add(WrappingText.of(match().tree().title(), "small secondary"), "wmin 0, gaptop 0");
        notes.of(cause).ifPresent(note -> card.add(WrappingText.of(note, "small accent"), "wmin 0"));
        card.add(inShort, "wmin 0");
        card.add(reasons, "wmin 0");
        card.add(foot(follow), "gaptop 4");
        describe(follow);
        return card;
    }

    private Match match() {
        return cause.match();
    }

    private JPanel head() {
        var head = clear(new MigLayout("insets 0, fillx", "[]push[]"));
        head.add(pill());
        head.add(Look.styled(new JLabel(match().signature().article()), "small secondary"));
        return head;
    }

    private JPanel pill() {
        boolean isStrong = match().confidence() == Confidence.STRONG;
        var pill = Look.styled(new JPanel(new MigLayout("insets 0")), isStrong ? "pillAccent" : "pill");
        pill.add(Look.styled(new JLabel(word(match().confidence())), isStrong ? "captionAccent" : "caption"));
        return pill;
    }

    private static String word(Confidence confidence) {
        return switch (confidence) {
            case STRONG -> "Strong match";
            case LIKELY -> "Likely match";
            case POSSIBLE -> "Possible match";
        };
    }

    /** The reasons of a runner-up are built on demand, because text in two weights is slow to lay out. */
    private void fillReasons() {
        reasons.row(toLine, "Seen", match().reasons());
        if (!cause.symptoms().isEmpty()) {
            reasons.row(
                    toLine,
                    "Ticked",
                    cause.symptoms().stream().map(Symptom::title).toList());
        }
        reasons.row(toLine, "Missing", match().missing());
        reasons.row(toLine, "Against", match().against());
    }

    /** The most useful single line about a runner-up is why it is not a better match. */
    private void summarize() {
        if (!match().against().isEmpty()) {
            inShort.row(toLine, "Against", match().against().subList(0, 1));
        } else if (!match().missing().isEmpty()) {
            inShort.row(toLine, "Missing", match().missing().subList(0, 1));
        } else {
            inShort.row(toLine, "Seen", match().reasons().stream().limit(1).toList());
        }
    }

    private JPanel foot(JButton follow) {
        var foot = clear(new MigLayout("insets 0, fillx", "[]8[]push"));
        follow.setIcon(Icons.small("next", rank == 0 ? ColourRole.ON_ACCENT : ColourRole.PLAIN));
        follow.setHorizontalTextPosition(JButton.LEADING);
        follow.setToolTipText(rank == 0 ? "Ctrl+Enter" : "Follow this one");
        foot.add(follow);
        if (rank > 0) {
            foot.add(why());
        }
        return foot;
    }

    private JButton why() {
        var why = Buttons.link("match." + rank + ".why", "Show all", () -> {});
        why.addActionListener(event -> {
            if (reasons.getComponentCount() == 0) {
                fillReasons();
                reasons.setVisible(false);
            }
            reasons.setVisible(!reasons.isVisible());
            inShort.setVisible(!reasons.isVisible());
            why.setText(reasons.isVisible() ? "Show less" : "Show all");
            TextReflow.from(why);
        });
        return why;
    }

    private void describe(JButton follow) {
        follow.getAccessibleContext()
                .setAccessibleName("Follow this: " + match().signature().title());
        follow.getAccessibleContext()
                .setAccessibleDescription(word(match().confidence()) + ". "
                        + match().reasons().stream().collect(Collectors.joining(" ")));
    }

    private static JPanel clear(MigLayout layout) {
        var panel = new JPanel(layout);
        panel.setOpaque(false);
        return panel;
    }

    /** Short lines in groups, each group with a heading. */
    private static final class Reasons extends JPanel {
        Reasons() {
            super(new MigLayout("insets 0, fillx, wrap 2, gap 12 4, hidemode 3", "[56!][grow,fill]"));
            setOpaque(false);
            setVisible(false);
        }

        void row(IntConsumer toLine, String word, List<String> lines) {
            setVisible(isVisible() || !lines.isEmpty());
            for (int i = 0; i < lines.size(); i++) {
                add(Look.styled(new JLabel(i == 0 ? word : ""), "caption"), i == 0 ? "top, gaptop 4" : "top");
                add(ReasonRow.of(lines.get(i), toLine), i == 0 ? "wmin 0, gaptop 4" : "wmin 0");
            }
        }
    }
}
