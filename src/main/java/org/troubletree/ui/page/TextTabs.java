package org.troubletree.ui.page;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.troubletree.tree.Call;
import org.troubletree.tree.Page;
import org.troubletree.ui.look.ColourRole;
import org.troubletree.ui.look.EnterKey;
import org.troubletree.ui.look.FlowPanel;
import org.troubletree.ui.look.Icons;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.MarkdownPane;
import org.troubletree.ui.look.ScrollArea;

/**
 * The words of a page: its text, and what can be opened in place of it. There is room for the text and for those passages
 * that most people open, so nothing else on the page moves when one of them is.
 */
final class TextTabs {
    /** The name of the passage that is shown while none is opened. */
    static final String TEXT = "text";

    private final PanelDeck deck = new PanelDeck();
    private final JPanel reading = new JPanel(deck);
    private final JPanel toggles = new JPanel(FlowPanel.spaced(8));
    private final Map<String, JToggleButton> names = new LinkedHashMap<>();
    private final Map<String, String> unopened = new HashMap<>();
    private final Map<String, MarkdownPane> proses = new LinkedHashMap<>();
    private Runnable whenTurned = () -> {};
    private String open = TEXT;

    private TextTabs() {
        toggles.setOpaque(false);
        reading.setOpaque(false);
    }

    /** A text in small Markdown. */
    static TextTabs of(String markdown) {
        var passages = new TextTabs();
        passages.deck.keepRoomFor(passages.prose(TEXT, markdown));
        return passages;
    }

    /** Something else than words in the place of the text. */
    static TextTabs around(Component body) {
        var passages = new TextTabs();
        passages.reading.add(body, TEXT);
        passages.deck.keepRoomFor(body);
        return passages;
    }

    /** With a passage that most people open. */
    TextTabs with(String name, String title, String markdown) {
        deck.keepRoomFor(prose(name, markdown));
        toggle(name, title);
        return this;
    }

    /** With the words that help to answer. */
    TextTabs withHelp(String name, String title, String markdown) {
        deck.keepRoomFor(prose(name, markdown));
        var toggle = toggle(name, title);
        toggle.setIcon(Icons.small("help", ColourRole.ACCENT));
        toggle.setMnemonic(KeyEvent.VK_H);
        return this;
    }

    /** With a passage for few people: it takes the room there is. */
    TextTabs withQuiet(String name, String title, String markdown) {
        unopened.put(name, markdown);
        toggle(name, title);
        return this;
    }

    /** With the words for the telephone and for trainers, where the author gave them; to be asked for. */
    TextTabs withThoseOf(Page page) {
        page.call().ifPresent(call -> with(OptionalPassage.CALL, telephone(call)));
        page.teach().ifPresent(note -> with(OptionalPassage.TEACH, note));
        offer(Set.of());
        return this;
    }

    private void with(OptionalPassage aside, String markdown) {
        withQuiet(aside.passage(), aside.title(), markdown);
    }

    /** Offers these and no other asides. */
    void offer(Set<OptionalPassage> asides) {
        for (var aside : OptionalPassage.values()) {
            Optional.ofNullable(names.get(aside.passage()))
                    .ifPresent(toggle -> toggle.setVisible(asides.contains(aside)));
            if (open.equals(aside.passage()) && !asides.contains(aside)) {
                open(TEXT);
            }
        }
        showRow();
    }

    private void showRow() {
        toggles.setVisible(names.values().stream().anyMatch(Component::isVisible));
    }

    private static String telephone(Call call) {
        return "**Say**\n\n%s\n\n**They should see**\n\n%s\n\n**Have read back**\n\n%s"
                .formatted(call.say(), call.see(), call.readBack());
    }

    private ScrollArea prose(String name, String markdown) {
        var prose = MarkdownPane.of(markdown);
        prose.setName(name + ".prose");
        proses.put(name, prose);
        var area = ScrollArea.plain(prose);
        reading.add(area, name);
        return area;
    }

    private JToggleButton toggle(String name, String title) {
        var toggle = EnterKey.presses(Look.styled(new JToggleButton(title), "passage"));
        toggle.setName(name + ".toggle");
        toggle.addActionListener(click -> open(toggle.isSelected() ? name : TEXT));
        names.put(name, toggle);
        toggles.add(toggle);
        return toggle;
    }

    /** Puts words into a passage, or takes it away while there are none. */
    void show(String name, Optional<String> markdown) {
        markdown.ifPresent(proses.getOrDefault(name, MarkdownPane.of(""))::show);
        Optional.ofNullable(names.get(name)).ifPresent(toggle -> toggle.setVisible(markdown.isPresent()));
        showRow();
    }

    /** Runs that whenever another passage is shown. */
    void whenTurned(Runnable action) {
        whenTurned = action;
    }

    /** Shows that passage in place of the one at hand. */
    void open(String name) {
        Optional.ofNullable(unopened.remove(name)).ifPresent(markdown -> prose(name, markdown));
        open = name;
        deck.show(reading, name);
        names.forEach((other, toggle) -> toggle.setSelected(other.equals(name)));
        whenTurned.run();
    }

    /** The name of the passage at hand. */
    String open() {
        return open;
    }

    /** The passage at hand; gives way where the page is low. */
    JPanel reading() {
        return reading;
    }

    /** What gets the focus for reading on, so that the arrow keys scroll it. */
    JComponent focus() {
        return Optional.<JComponent>ofNullable(proses.get(TEXT)).orElse(reading);
    }

    /** The buttons that open the others. */
    JPanel toggles() {
        return toggles;
    }
}
