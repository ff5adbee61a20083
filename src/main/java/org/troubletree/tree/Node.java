package org.troubletree.tree;

import java.util.List;
import java.util.Optional;

/** One page of a tree. Its kinds are closed: who draws or checks nodes switches over all of them. */
public sealed interface Node permits Question, Check, Instruction, Change, Outcome, Link {
    /** What every kind of node shows. */
    Page page();

    /** The ways on from here inside this tree, in the author's order; none at an outcome or a link. */
    List<Choice> choices();

    /** The id, unique in its tree. */
    default String id() {
        return page().id();
    }

    /** The title, short enough for one line. */
    default String title() {
        return page().title();
    }

    /** The text in small Markdown. */
    default String text() {
        return page().text();
    }

    /** The choice of that id, or empty where this node does not offer it. */
    default Optional<Choice> choice(String id) {
        return choices().stream().filter(choice -> choice.id().equals(id)).findFirst();
    }
}
