package org.troubletree.ui.page;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.troubletree.tree.Library;
import org.troubletree.tree.Link;
import org.troubletree.tree.Tree;
import org.troubletree.ui.look.Card;
import org.troubletree.ui.look.Column;
import org.troubletree.ui.look.Column.ColumnSpace;
import org.troubletree.ui.look.WrappingText;

/** Continues in another tree with the known facts. */
final class LinkPage extends NodePage {
    private final Optional<Tree> other;
    private final PageActions actions;
    private final TextTabs passages;

    LinkPage(Link link, PageView view, PageActions actions) {
        super(view.walk());
        this.actions = actions;
        other = tree(view.walk().library(), link).filter(tree -> !view.walk().isStranded());
        passages = TextTabs.of(link.text()).withThoseOf(link.page());
        holds(passages);
        put(passages.toggles(), ColumnSpace.OWN);
        put(passages.reading(), ColumnSpace.READING);
        put(card(), ColumnSpace.OWN);
    }

    private static Optional<Tree> tree(Library library, Link link) {
        return library.tree(link.tree());
    }

    private JComponent card() {
        var card = other.map(tree -> Card.titled(Card.CardKind.ACCENT, tree.title()))
                .orElseGet(() -> Card.titled(Card.CardKind.PLAIN, "That tree is not in the library"));
        card.setLayout(Column.spaced(8));
        card.add(WrappingText.of(other.map(Tree::summary)
                .orElse("Go back and take another answer, or start with the library that has it.")));
        card.setName("link.tree");
        return card;
    }

    @Override
    public void show(PageView view) {}

    @Override
    public NextAction primary() {
        return other.isPresent()
                ? NextAction.ready("Go on there", () -> actions.choose(Link.GO_ON))
                : NextAction.waiting("Go on there", "The library has no such tree.");
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
