package org.troubletree.ui.page;

import org.troubletree.tree.Library;
import org.troubletree.tree.Link;
import org.troubletree.tree.Tree;
import org.troubletree.ui.look.Card;
import org.troubletree.ui.look.Column;
import org.troubletree.ui.look.Column.Room;
import org.troubletree.ui.look.Words;








import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;

/** Goes on in another tree. What is known so far goes along. */
final class LinkPage extends NodePage {
    private final Optional<Tree> other;
    private final PageActions actions;
    private final Passages passages;

    LinkPage(Link link, PageView view, PageActions actions) {
        super(view.walk());
        this.actions = actions;
        other = tree(view.walk().library(), link).filter(tree -> !view.walk().isStranded());
        passages = Passages.of(link.text()).withThoseOf(link.page());
        holds(passages);
        put(passages.toggles(), Room.OWN);
        put(passages.reading(), Room.READING);
        put(card(), Room.OWN);
    }

    private static Optional<Tree> tree(Library library, Link link) {
        return library.tree(link.tree());
    }

    private JComponent card() {
        var card = other.map(tree -> Card.titled(Card.Kind.ACCENT, tree.title()))
                .orElseGet(() -> Card.titled(Card.Kind.PLAIN, "That tree is not in the library"));
        card.setLayout(Column.spaced(8));
        card.add(Words.of(other.map(Tree::summary)
                .orElse("Go back and take another answer, or start with the library that has it.")));
        card.setName("link.tree");
        return card;
    }

    @Override
    public void show(PageView view) {}

    @Override
    public Primary primary() {
        return other.isPresent()
                ? Primary.ready("Go on there", () -> actions.choose(Link.GO_ON))
                : Primary.waiting("Go on there", "The library has no such tree.");
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
