package org.troubletree.ui.page;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.troubletree.tree.Question;
import org.troubletree.ui.look.Column.ColumnSpace;
import org.troubletree.ui.look.ScrollArea;
import org.troubletree.walk.KnownAnswer;

/** Asks a question and says how to find the answer. A known answer is shown and waits to be confirmed. */
final class QuestionPage extends NodePage {
    private final PageActions actions;
    private final ChoiceList choices;
    private Optional<KnownAnswer> known = Optional.empty();

    QuestionPage(Question question, PageView view, PageActions actions) {
        super(view.walk());
        this.actions = actions;
        choices = new ChoiceList(question.choices(), actions::choose);
        choices.bar(choice -> view.walk().leadsOn(view.walk().place(), choice));
        var passages = TextTabs.of(question.text())
                .withHelp("how", "How do I find this?", question.how())
                .withThoseOf(question.page());
        holds(passages);
        put(passages.toggles(), ColumnSpace.OWN);
        put(passages.reading(), ColumnSpace.READING);
        put(ScrollArea.plain(choices), ColumnSpace.LIST);
        show(view);
    }

    @Override
    public void show(PageView view) {
        known = view.walk().answerKnown();
        choices.mark(
                known.map(answer -> answer.choice().id()),
                known.map(QuestionPage::why).orElse(""));
    }

    private static String why(KnownAnswer answer) {
        return "Known already, " + Sources.words(answer.fact().origin());
    }

    @Override
    public NextAction primary() {
        return known.map(answer -> NextAction.ready(
                        "Confirm", () -> actions.choose(answer.choice().id())))
                .orElseGet(() -> NextAction.waiting("Next", "Choose an answer."));
    }

    @Override
    public Optional<JButton> defaultButton() {
        return known.isPresent() ? Optional.empty() : choices.safe();
    }

    @Override
    public JComponent firstFocus() {
        return known.map(answer -> choices.button(answer.choice().id())).orElseGet(choices::first);
    }
}
