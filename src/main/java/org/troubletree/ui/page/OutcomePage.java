package org.troubletree.ui.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Tree;
import org.troubletree.ui.look.ColourRole;
import org.troubletree.ui.look.Column;
import org.troubletree.ui.look.Column.ColumnSpace;
import org.troubletree.ui.look.EnterKey;
import org.troubletree.ui.look.Icons;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.MarkdownPane;
import org.troubletree.ui.look.ScrollArea;
import org.troubletree.ui.look.SingleRowLayout;
import org.troubletree.ui.look.WrappingText;
import org.troubletree.walk.Walk;

/** The end of a walk: the result, its meaning, the facts behind it, the changes made, and what is still open. */
final class OutcomePage extends NodePage {
    private final PageActions actions;
    private final ScrollArea text;
    private final ReportRow reports;

    OutcomePage(Outcome outcome, PageView view, PageActions actions) {
        super(view.walk());
        this.actions = actions;
        text = ScrollArea.plain(body(outcome, view.walk()));
        var passages = TextTabs.around(text);
        if (!view.walk().ledger().isEmpty()) {
            passages.withQuiet("undo", "How to undo", OutcomeSummary.undo(view.walk()));
        }
        passages.withThoseOf(outcome.page());
        put(result(outcome.result()), ColumnSpace.OWN);
        holds(passages);
        put(passages.reading(), ColumnSpace.REST);
        put(passages.toggles(), ColumnSpace.OWN);
        reports = new ReportRow(actions);
        reports.add(startOver());
        put(reports, ColumnSpace.OWN);
    }

    private static JPanel result(Outcome.Result result) {
        var words = clear(new JPanel(Column.spaced(2)));
        var word = WrappingText.of(
                OutcomeSummary.word(result), "h4 " + OutcomeSummary.tone(result).style());
        word.setName("outcome.result");
        words.add(word);
        words.add(WrappingText.of(OutcomeSummary.meaning(result), "secondary"));
        var row = Look.styled(new JPanel(SingleRowLayout.around(words)), result.namesCause() ? "result" : "well");
        row.add(new JLabel(Icons.large(OutcomeSummary.icon(result), OutcomeSummary.tone(result))));
        row.add(words);
        return row;
    }

    private static JPanel body(Outcome outcome, Walk walk) {
        var body = clear(new JPanel(Column.spaced(12)));
        body.add(MarkdownPane.of(outcome.text()
                + "\n\n"
                + list(
                        "Still open",
                        OutcomeSummary.open(walk).stream()
                                .map(MarkdownPane::plain)
                                .toList())
                + list("Rests on", articles(outcome, walk.tree()))));
        var changes = OutcomeSummary.changed(walk);
        if (!changes.isEmpty()) {
            body.add(MarkdownPane.of("**Changed on the server**"));
            changes.forEach(sentence -> body.add(changed(sentence)));
        }
        return body;
    }

    private static JComponent changed(String sentence) {
        var notice = new Notice("outcome.changed", "verified", ColourRole.GREEN);
        notice.say(sentence);
        return notice;
    }

    private static List<String> articles(Outcome outcome, Tree tree) {
        return outcome.page().articles().stream()
                .map(id -> "[%s](%s)%s"
                        .formatted(
                                id,
                                id,
                                tree.article(id)
                                        .map(article -> "  " + MarkdownPane.plain(article.title()))
                                        .orElse("")))
                .toList();
    }

    private static String list(String title, List<String> items) {
        return items.isEmpty()
                ? ""
                : items.stream().collect(Collectors.joining("\n- ", "**" + title + "**\n\n- ", "\n\n"));
    }

    private JButton startOver() {
        var button = EnterKey.presses(Look.styled(new JButton("Start over"), "quiet"));
        button.setName("outcome.start-over");
        button.addActionListener(click -> actions.startOver());
        return button;
    }

    private static <C extends JComponent> C clear(C component) {
        component.setOpaque(false);
        return component;
    }

    @Override
    public void show(PageView view) {}

    @Override
    public NextAction primary() {
        return reports.primary();
    }

    @Override
    public Optional<JButton> defaultButton() {
        return Optional.empty();
    }

    @Override
    public JComponent firstFocus() {
        return text;
    }
}
