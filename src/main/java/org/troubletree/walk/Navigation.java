package org.troubletree.walk;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Library;
import org.troubletree.tree.Link;
import org.troubletree.tree.Node;
import org.troubletree.tree.Place;
import org.troubletree.tree.Tree;

/** The pages and choices of a library. A walk that began before an edit may name pages that do not exist any more. */
record Navigation(Library library) {
    Tree tree(Place at) {
        return library.tree(at.tree())
                .orElseThrow(() -> new NoSuchElementException("the library has no tree " + at.tree()));
    }

    Optional<Node> node(Place at) {
        return library.tree(at.tree())
                .flatMap(tree -> Optional.ofNullable(tree.nodes().get(at.node())));
    }

    /** The place where a walk begins: this one, or the start of its tree if the page does not exist any more. */
    Place entry(Place at) {
        return node(at).isPresent() ? at : new Place(at.tree(), tree(at).start());
    }

    /** The choice with this id, if the page has it and it leads to an existing page. */
    Optional<Choice> choice(Place at, String id) {
        return node(at).flatMap(node -> node instanceof Link link ? way(link, id) : way(at, node, id));
    }

    /** Whether any choice of this page leads to an existing page. */
    boolean leadOn(Place at) {
        return choice(at, Link.GO_ON).isPresent()
                || node(at).stream()
                        .flatMap(node -> node.choices().stream())
                        .anyMatch(way -> choice(at, way.id()).isPresent());
    }

    private Optional<Choice> way(Place at, Node node, String id) {
        return node.choice(id)
                .filter(choice -> node(new Place(at.tree(), choice.next())).isPresent());
    }

    private Optional<Choice> way(Link link, String id) {
        return id.equals(Link.GO_ON)
                        && library.tree(link.tree()).isPresent()
                        && node(beyond(link)).isPresent()
                ? Optional.of(new Choice(id, link.title(), Optional.empty(), Map.of(), Choice.Safety.PLAIN, link.id()))
                : Optional.empty();
    }

    Place beyond(Link link) {
        return new Place(
                link.tree(),
                link.node().orElseGet(() -> tree(new Place(link.tree(), "")).start()));
    }
}
