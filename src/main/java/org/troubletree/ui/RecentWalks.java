package org.troubletree.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.troubletree.saved.RecentWalk;
import org.troubletree.ui.look.Buttons;
import org.troubletree.ui.look.Card;
import org.troubletree.ui.look.EnterKey;
import org.troubletree.ui.look.WrappingText;

/** The saved walks on the start page: unverified changes first, then the latest of the others. */
final class RecentWalks {
    private static final int MOST_SHOWN = 4;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private final StartActions actions;

    RecentWalks(StartActions actions) {
        this.actions = actions;
    }

    /** One card for each walk with an unverified change. */
    List<Card> unfinished(List<RecentWalk> recent) {
        return recent.stream()
                .filter(walk -> walk.summary().hasUnverifiedChanges())
                .map(this::unfinished)
                .toList();
    }

    private Card unfinished(RecentWalk walk) {
        var card = Card.titled(Card.CardKind.RISK, "A change is not read back");
        card.setName("start.unfinished");
        card.add(WrappingText.of(String.join("; ", walk.summary().unverifiedChanges()), "semibold"), "wmin 0");
        card.add(
                WrappingText.of(
                        "It was carried out on the server, " + when(walk) + ". Read it back, or put it back.", "small"),
                "wmin 0, gaptop 0");
        card.add(
                EnterKey.presses(Buttons.plain(
                        "start.unfinished.open", "Go on", () -> actions.resume().accept(walk.file()))),
                "growx 0");
        return card;
    }

    /** The latest of the other walks. */
    List<JPanel> others(List<RecentWalk> recent) {
        return recent.stream()
                .filter(walk -> !walk.summary().hasUnverifiedChanges())
                .limit(MOST_SHOWN)
                .map(this::other)
                .toList();
    }

    private JPanel other(RecentWalk walk) {
        var row = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 0", "[grow,fill]"));
        row.setOpaque(false);
        var open = EnterKey.presses(Buttons.link(
                "start.recent", walk.summary().title(), () -> actions.resume().accept(walk.file())));
        open.getAccessibleContext()
                .setAccessibleDescription("Go on at " + walk.summary().page());
        row.add(open, "growx 0, alignx left, pad 0 -6 0 -6, wmin 0");
        row.add(WrappingText.of(walk.summary().page() + " – " + when(walk), "small secondary"), "wmin 0");
        return row;
    }

    private static String when(RecentWalk walk) {
        return TIME.format(walk.summary().lastChange().atZone(ZoneId.systemDefault()));
    }
}
