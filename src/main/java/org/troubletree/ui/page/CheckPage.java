package org.troubletree.ui.page;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.troubletree.tree.Check;
import org.troubletree.tree.Tree;
import org.troubletree.ui.look.Column.ColumnSpace;
import org.troubletree.ui.look.ScrollArea;
import org.troubletree.walk.KnownAnswer;
import org.troubletree.walk.Reading;
import org.troubletree.walk.Step;
import org.troubletree.walk.Walk;

/**
 * Asks for evidence, shows what was read from it, and marks the choice that follows. A person without evidence
 * answers by hand.
 */
final class CheckPage extends NodePage {
    private static final String BY_HAND = "how";
    private static final String FOUND = "found";

    private final PageActions actions;
    private final TextTabs passages;
    private final EvidenceInput handIn;
    private final ChoiceList choices;
    private final ScrollArea answers;
    private Optional<KnownAnswer> known = Optional.empty();
    private Optional<Reading> reading = Optional.empty();

    CheckPage(Check check, PageView view, PageActions actions) {
        super(view.walk());
        this.actions = actions;
        passages = TextTabs.of(check.text())
                .with(FOUND, "What was read", "")
                .withHelp(BY_HAND, "Answer by hand", check.byHand())
                .withThoseOf(check.page());
        handIn = new EvidenceInput(check.reader(), actions);
        choices = new ChoiceList(check.choices(), actions::choose);
        choices.bar(choice -> view.walk().leadsOn(view.walk().place(), choice));
        answers = ScrollArea.plain(choices);
        holds(passages);
        put(passages.toggles(), ColumnSpace.OWN);
        put(passages.reading(), ColumnSpace.READING);
        put(handIn, ColumnSpace.REST);
        put(answers, ColumnSpace.LIST);
        passages.whenTurned(this::turned);
        show(view);
    }

    @Override
    public void show(PageView view) {
        known = view.walk().answerKnown();
        choices.mark(
                known.map(answer -> answer.choice().id()),
                known.map(CheckPage::why).orElse(""));
        handIn.refuse(view.refusal());
        found(last(view.walk()), view.walk().tree());
    }

    private static String why(KnownAnswer answer) {
        return "This is what was read, " + Sources.words(answer.fact().origin());
    }

    private static Optional<Reading> last(Walk walk) {
        return walk.steps().stream()
                .filter(step -> step.place().equals(walk.place()))
                .filter(Step.EvidenceRead.class::isInstance)
                .map(step -> ((Step.EvidenceRead) step).reading())
                .reduce((earlier, later) -> later);
    }

    /** Opens a new reading; keeps what the person opened otherwise. */
    private void found(Optional<Reading> last, Tree tree) {
        passages.show(FOUND, last.map(reading -> FindingList.words(reading, known, tree)));
        if (!last.equals(reading)) {
            reading = last;
            passages.open(FOUND);
        } else if (known.isPresent() && reading.isEmpty() && passages.open().equals(TextTabs.TEXT)) {
            passages.open(BY_HAND);
        } else {
            turned();
        }
    }

    /** Shows the input beside the text, and the choices beside a reading or the help for answering by hand. */
    private void turned() {
        switch (passages.open()) {
            case TextTabs.TEXT -> answering(handIn, answers);
            case BY_HAND, FOUND -> answering(answers, handIn);
            default -> {}
        }
        actions.changed();
    }

    private void answering(JComponent shown, JComponent hidden) {
        shown.setVisible(true);
        hidden.setVisible(false);
        revalidate();
        repaint();
    }

    @Override
    public NextAction primary() {
        if (handIn.isVisible()) {
            return handIn.primary();
        }
        return known.map(answer -> NextAction.ready(
                        "Confirm", () -> actions.choose(answer.choice().id())))
                .orElseGet(() -> NextAction.waiting("Next", "Choose an answer."));
    }

    @Override
    public Optional<JButton> defaultButton() {
        return handIn.isVisible() || known.isPresent() ? Optional.empty() : choices.safe();
    }

    @Override
    public JComponent firstFocus() {
        if (handIn.isVisible()) {
            return handIn.box();
        }
        return known.map(answer -> choices.button(answer.choice().id())).orElseGet(choices::first);
    }
}
