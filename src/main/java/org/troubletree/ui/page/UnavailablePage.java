package org.troubletree.ui.page;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.troubletree.ui.look.ColourRole;
import org.troubletree.ui.look.Column.ColumnSpace;

/** A page that can only be read, because its tree does not exist any more or was edited. */
final class UnavailablePage extends NodePage {
    private static final String WHY =
            "The walk cannot be gone on with from here: the pages that follow are in no tree at hand. It can be read, and its"
                    + " report saved.";

    private final TextTabs passages;
    private final ReportRow reports;

    UnavailablePage(PageView view, PageActions actions) {
        super(view.walk());
        reports = new ReportRow(actions);
        var page = view.walk().here().page();
        passages = TextTabs.of(page.text()).withThoseOf(page);
        var notice = new Notice("page.stranded", "warning", ColourRole.AMBER);
        notice.say(WHY);
        holds(passages);
        put(notice, ColumnSpace.OWN);
        put(passages.toggles(), ColumnSpace.OWN);
        put(passages.reading(), ColumnSpace.READING);
        put(reports, ColumnSpace.OWN);
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
        return passages.focus();
    }
}
