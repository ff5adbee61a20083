package org.troubletree.ui;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.troubletree.event.ContentGuess;
import org.troubletree.event.Event;
import org.troubletree.match.SourceOnlyHint;
import org.troubletree.tree.Library;
import org.troubletree.ui.look.Buttons;
import org.troubletree.ui.look.Card;
import org.troubletree.ui.look.ColourRole;
import org.troubletree.ui.look.Icons;
import org.troubletree.ui.look.WrappingText;

/** Explains an empty list of causes and how to fill it. */
final class EmptyPlaces {
    private static final int MOST_READ = 10_000;
    private static final int MOST_SHOWN = 8;

    private EmptyPlaces() {}

    /** Shown before anything was pasted, typed or ticked. */
    static JPanel nothingYet() {
        var place = new JPanel(new MigLayout("insets 0, fillx, wrap 2, gap 12 12", "[][grow,fill]"));
        place.setOpaque(false);
        place.setName("start.nothingYet");
        row(place, "paste", "Paste what the event log says, or tick what you see.");
        row(
                place,
                "check",
                "Each cause that fits is listed here, with what speaks for it, what is missing and what is against it.");
        row(
                place,
                "outcome",
                "Follow one: a few questions lead to the cause and the safe next step. Nothing is changed without you.");
        return place;
    }

    private static void row(JPanel place, String icon, String words) {
        place.add(new JLabel(Icons.normal(icon, ColourRole.ACCENT)), "top");
        place.add(WrappingText.of(words, "secondary"), "wmin 0");
    }

    /** Shown for a text without events. */
    static Card noEvents(EvidenceSource pasted, StartActions actions) {
        var card = Card.of(Card.CardKind.PLAIN);
        card.setName("start.noEvents");
        card.add(WrappingText.of("No event found in this text", "h4"), "wmin 0");
        var likeness =
                ContentGuess.guess(pasted instanceof EvidenceSource.Text text ? text.text() : pasted.beginning());
        likeness.ifPresent(like -> card.add(WrappingText.of("It looks like " + like.what() + ".", "small"), "wmin 0"));
        card.add(
                WrappingText.of(
                        likeness.map(ContentGuess::advice).orElseGet(ContentGuess::adviceForPlainText), "small"),
                "wmin 0");
        var buttons = new JPanel(new MigLayout("insets 0", "[]8[]"));
        buttons.setOpaque(false);
        buttons.add(Buttons.plain("start.noEvents.type", "Type one event", actions.typeInstead()));
        buttons.add(Buttons.link("start.noEvents.open", "Open a file…", actions.openFile()));
        card.add(buttons, "gaptop 4");
        return card;
    }

    /** Shown if no known cause writes these events. */
    static Card noCause(EvidenceSummary findings, Library library) {
        var card = Card.of(Card.CardKind.PLAIN);
        card.setName("start.noCause");
        card.add(WrappingText.of("No cause known here writes these events", "h4"), "wmin 0");
        card.add(WrappingText.of("Read: " + list(findings.read()) + ".", "small"), "wmin 0");
        var more = SourceOnlyHint.sentence(library, findings.read().events())
                .orElse("Paste the events around them too, tick what you see, or pick a topic below.");
        card.add(WrappingText.of(more, "small secondary"), "wmin 0");
        return card;
    }

    private static String list(EventsRead read) {
        return read.events().isEmpty() ? "%,d events".formatted(read.count()) : shortList(read.events());
    }

    /** The first few kinds of events, by source and number. */
    static String shortList(List<Event> events) {
        var bySource = new LinkedHashMap<String, Set<String>>();
        events.stream()
                .limit(MOST_READ)
                .forEach(event -> bySource.computeIfAbsent(event.source().orElse(""), source -> new LinkedHashSet<>())
                        .add(
                                event.id().isPresent()
                                        ? Integer.toString(event.id().getAsInt())
                                        : "without a number"));
        return bySource.entrySet().stream()
                .limit(3)
                .map(entry -> (entry.getKey() + " " + some(entry.getValue())).strip())
                .collect(Collectors.joining("; "));
    }

    private static String some(Set<String> ids) {
        var shown = ids.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
        return ids.size() > MOST_SHOWN ? shown + " and " + (ids.size() - MOST_SHOWN) + " more" : shown;
    }
}
