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
import org.troubletree.ui.look.Icons;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.MarkdownPane;
import org.troubletree.ui.look.ScrollArea;
import org.troubletree.ui.look.WrapLayout;

/**
 * The text of a page and the passages that can be opened in its place. It reserves space for the text and for common
 * passages, so that nothing else moves when one is opened.
 */
final class TextTabs {
    /** The name of the passage that is shown while no other is open. */
    static final String TEXT = "text";

    private final PanelDeck deck = new PanelDeck();
    private final JPanel reading = new JPanel(deck);
    private final JPanel toggles = new JPanel(WrapLayout.spaced(8));
    private final Map<String, JToggleButton> names = new LinkedHashMap<>();
    private final Map<String, String> unopened = new HashMap<>();
    private final Map<String, MarkdownPane> proses = new LinkedHashMap<>();
    private Runnable whenTurned = () -> {};
    private String open = TEXT;

    private TextTabs() {
        toggles.setOpaque(false);
        reading.setOpaque(false);
    }

    /** With a text in Markdown. */
    static TextTabs of(String markdown) {
        var passages = new TextTabs();
        passages.deck.keepRoomFor(passages.prose(TEXT, markdown));
        return passages;
    }

    /** With another component in place of the text. */
    static TextTabs around(Component body) {
        var passages = new TextTabs();
        passages.reading.add(body, TEXT);
        passages.deck.keepRoomFor(body);
        return passages;
    }

    /** Adds a passage that most people open. */
    TextTabs with(String name, String title, String markdown) {
        deck.keepRoomFor(prose(name, markdown));
        toggle(name, title);
        return this;
    }

    /** Adds the help for answering. */
    TextTabs withHelp(String name, String title, String markdown) {
        deck.keepRoomFor(prose(name, markdown));
        var toggle = toggle(name, title);
        toggle.setIcon(Icons.small("help", ColourRole.ACCENT));
        toggle.setMnemonic(KeyEvent.VK_H);
        return this;
    }

    /** Adds a passage for few people, for which no space is reserved. */
    TextTabs withQuiet(String name, String title, String markdown) {
        unopened.put(name, markdown);
        toggle(name, title);
        return this;
    }

    /**
     * Adds the passages for the telephone and for trainers, if the author wrote them; they are hidden until asked
     * for.
     */
    TextTabs withThoseOf(Page page) {
        page.call().ifPresent(call -> with(OptionalPassage.CALL, telephone(call)));
        page.teach().ifPresent(note -> with(OptionalPassage.TEACH, note));
        offer(Set.of());
        return this;
    }

    private void with(OptionalPassage aside, String markdown) {
        withQuiet(aside.passage(), aside.title(), markdown);
    }

    /** Shows these optional passages and no others. */
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

    /** Sets the text of a passage; empty removes the passage. */
    void show(String name, Optional<String> markdown) {
        markdown.ifPresent(proses.getOrDefault(name, MarkdownPane.of(""))::show);
        Optional.ofNullable(names.get(name)).ifPresent(toggle -> toggle.setVisible(markdown.isPresent()));
        showRow();
    }

    /** Sets an action that runs whenever another passage is shown. */
    void whenTurned(Runnable action) {
        whenTurned = action;
    }

    /** Shows this passage. */
    void open(String name) {
        Optional.ofNullable(unopened.remove(name)).ifPresent(markdown -> prose(name, markdown));
        open = name;
        deck.show(reading, name);
        names.forEach((other, toggle) -> toggle.setSelected(other.equals(name)));
        whenTurned.run();
    }

    /** The name of the open passage. */
    String open() {
        return open;
    }

    /** The open passage; it shrinks on a low page. */
    JPanel reading() {
        return reading;
    }

    /** The component to focus so that the arrow keys scroll the text. */
    JComponent focus() {
        return Optional.<JComponent>ofNullable(proses.get(TEXT)).orElse(reading);
    }

    /** The buttons that open the passages. */
    JPanel toggles() {
        return toggles;
    }
}
