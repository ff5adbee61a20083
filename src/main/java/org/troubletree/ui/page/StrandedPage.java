package org.troubletree.ui.page;

import org.troubletree.ui.look.Column.Room;
import org.troubletree.ui.look.Tone;








import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;

/** A page that no page at hand follows, because its tree is gone or was edited: it is there to be read. */
final class StrandedPage extends NodePage {
    private static final String WHY =
            "The walk cannot be gone on with from here: the pages that follow are in no tree at hand. It can be read, and its"
                    + " report saved.";

    private final Passages passages;
    private final ReportRow reports;

    StrandedPage(PageView view, PageActions actions) {
        super(view.walk());
        reports = new ReportRow(actions);
        var page = view.walk().here().page();
        passages = Passages.of(page.text()).withThoseOf(page);
        var notice = new Notice("page.stranded", "warning", Tone.AMBER);
        notice.say(WHY);
        holds(passages);
        put(notice, Room.OWN);
        put(passages.toggles(), Room.OWN);
        put(passages.reading(), Room.READING);
        put(reports, Room.OWN);
    }

    @Override
    public void show(PageView view) {}

    @Override
    public Primary primary() {
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
