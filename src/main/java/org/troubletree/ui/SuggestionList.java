package org.troubletree.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.troubletree.saved.RecentWalk;
import org.troubletree.tree.Library;
import org.troubletree.tree.Tree;
import org.troubletree.ui.look.Buttons;
import org.troubletree.ui.look.Card;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.TextReflow;
import org.troubletree.ui.look.WrappingText;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Walk;

/** The suggestions, best first; while there are none, an explanation of how to get them. */
final class SuggestionList extends JPanel {
    private static final String EXHAUSTED =
            "Nothing else fits what you handed in. Tick what you see, paste the events around it, or pick another topic below.";

    /** The number of causes shown at first; the rest is shown on demand. */
    private static final int AT_FIRST = 6;

    private static final String ASIDE = "growx 0, alignx left, pad 0 -6 0 -6";

    private final Wizard wizard;
    private final StartActions actions;
    private final IntConsumer toLine;
    private final SuggestionNotes notes;
    private final RecentWalks recent;
    private Optional<State> shown = Optional.empty();
    private boolean isBrowsing;
    private boolean isWhole;

    SuggestionList(Wizard wizard, StartActions actions, IntConsumer toLine) {
        super(new MigLayout("insets 0, fillx, wrap 1, gapy 12, hidemode 3", "[grow,fill]"));
        this.wizard = wizard;
        this.actions = actions;
        this.toLine = toLine;
        this.notes = new SuggestionNotes(wizard);
        this.recent = new RecentWalks(actions);
        setOpaque(false);
        setName("start.leads");
    }

    /** What the list shows. The list is rebuilt only if this changed, so that nothing jumps. */
    private record State(
            Library library,
            EvidenceSummary findings,
            List<Suggestion> leads,
            Optional<Walk> walk,
            boolean isBrowsing,
            boolean isWhole,
            boolean comesBack,
            List<Fact> known,
            List<RecentWalk> recent) {}

    void render() {
        var state = new State(
                wizard.library(),
                wizard.start().findings(),
                wizard.leads(),
                wizard.course().walk(),
                isBrowsing,
                isWhole,
                wizard.leads().stream().anyMatch(wizard::cameFrom),
                wizard.start().known(),
                wizard.recent());
        if (shown.filter(state::equals).isEmpty()) {
            shown = Optional.of(state);
            fill(state);
        }
    }

    private void fill(State state) {
        removeAll();
        recent.unfinished(state.recent()).forEach(card -> add(card));
        state.walk().ifPresent(walk -> add(kept(walk)));
        if (!state.known().isEmpty()) {
            add(KnownFactsCard.of(state.known(), wizard));
        }
        add(Look.styled(new JLabel(heading(state)), "h3"));
        if (state.findings().isTextWithoutEvents()) {
            add(EmptyPlaces.noEvents(wizard.start().pasted(), actions));
        } else if (state.findings().isEventsWithoutCause()) {
            add(EmptyPlaces.noCause(state.findings(), wizard.library()));
        } else if (state.leads().isEmpty()) {
            add(EmptyPlaces.nothingYet());
            addRecent(state);
        }
        if (isExhausted(state)) {
            add(WrappingText.of(EXHAUSTED, "secondary"), "wmin 0");
        }
        separates(state).ifPresent(words -> add(words, "wmin 0"));
        addLeads(state.leads());
        if (!state.findings().codes().isEmpty()) {
            add(CodesCard.of(state.findings().codes()));
        }
        addOthers(state);
        add(Buttons.link("start.case", "Try a recorded case…", actions.tryCase()), ASIDE);
        problems(wizard.library()).ifPresent(button -> add(button, ASIDE));
        revalidate();
        repaint();
    }

    /** The question that separates the best two causes. */
    private static Optional<WrappingText> separates(State state) {
        return state.findings().ranking().distinguishingQuestion().map(question -> {
            var words = WrappingText.of(question, "small");
            words.setName("start.separates");
            return words;
        });
    }

    private void addRecent(State state) {
        var rows = recent.others(state.recent());
        if (!rows.isEmpty()) {
            add(Look.styled(new JLabel("Recent walks"), "h3"), "gaptop 12");
            rows.forEach(row -> add(row, "wmin 0"));
        }
    }

    /** Follows the best suggestion, if there is one. */
    void followBest() {
        wizard.leads().stream().findFirst().ifPresent(wizard::follow);
    }

    /** Whether the person came back from every suggestion. */
    private boolean isExhausted(State state) {
        return !state.leads().isEmpty() && state.leads().stream().allMatch(wizard::cameFrom);
    }

    private static String heading(State state) {
        return state.leads().isEmpty() ? "What fits" : "What fits, best first";
    }

    private Card kept(Walk walk) {
        var card = Card.of(Card.CardKind.ACCENT);
        card.add(WrappingText.of("Your walk is kept", "h4"), "wmin 0");
        card.add(WrappingText.of(walk.tree().title() + ": " + walk.here().title(), "small"), "wmin 0, gaptop 0");
        card.add(Buttons.plain("start.resume", "Return to it", wizard::resume), "growx 0");
        return card;
    }

    /** Shows the causes; those that fit least are shown on demand. */
    private void addLeads(List<Suggestion> leads) {
        var first = isWhole
                ? leads
                : Stream.concat(
                                leads.stream().limit(AT_FIRST),
                                leads.stream().skip(AT_FIRST).filter(Suggestion.Topic.class::isInstance))
                        .toList();
        cards(first).forEach(this::add);
        int more = leads.size() - first.size();
        if (more > 0) {
            var words = more == 1 ? "Show 1 more that fits less" : "Show %d more that fit less".formatted(more);
            add(Buttons.link("start.more", words, this::showAll), ASIDE);
        }
    }

    private void showAll() {
        isWhole = true;
        render();
        TextReflow.from(this);
    }

    private List<Card> cards(List<Suggestion> leads) {
        var cards = new ArrayList<Card>();
        for (var lead : leads) {
            int rank = cards.size();
            Runnable follow = () -> wizard.follow(lead);
            var both = new MatchCard.Actions(follow, toLine);
            cards.add(
                    switch (lead) {
                        case Suggestion.Cause cause ->
                            rank == 0
                                    ? MatchCard.best(cause, notes, both)
                                    : MatchCard.runnerUp(cause, rank, notes, both);
                        case Suggestion.Topic topic -> TopicCard.of(topic, notes, follow);
                    });
        }
        return cards;
    }

    /** Lists all other trees by name, on demand. */
    private void addOthers(State state) {
        var others = wizard.library().trees().stream()
                .filter(tree -> state.leads().stream()
                        .noneMatch(lead -> lead.tree().id().equals(tree.id())))
                .toList();
        if (state.isBrowsing() || isExhausted(state)) {
            add(Look.styled(new JLabel(state.leads().isEmpty() ? "All topics" : "All other topics"), "h3"), "gaptop 8");
            others.forEach(tree -> add(topic(tree)));
        } else if (!others.isEmpty()) {
            add(Buttons.link("start.browse", "Browse all topics", this::browse), ASIDE);
        }
    }

    private Card topic(Tree tree) {
        var topic = new Suggestion.Topic(tree, List.of());
        return TopicCard.of(topic, notes, () -> wizard.follow(topic));
    }

    private void browse() {
        isBrowsing = true;
        render();
        TextReflow.from(this);
    }

    private Optional<JButton> problems(Library library) {
        int count = library.problems().size();
        return count == 0
                ? Optional.empty()
                : Optional.of(Buttons.link(
                        "start.problems",
                        count == 1 ? "1 problem in the trees" : count + " problems in the trees",
                        actions.showProblems()));
    }
}
