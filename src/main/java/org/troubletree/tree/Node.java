package org.troubletree.tree;

import java.util.List;
import java.util.Optional;

/** One page of a tree. The set of kinds is closed, so code that draws or checks nodes can switch over all of them. */
public sealed interface Node permits Question, Check, Instruction, Change, Outcome, Link {
    /** The content that every kind of node has. */
    Page page();

    /** The choices that lead to nodes of this tree, in the author's order; none for an outcome or a link. */
    List<Choice> choices();

    /** The id, unique in its tree. */
    default String id() {
        return page().id();
    }

    /** The title, short enough for one line. */
    default String title() {
        return page().title();
    }

    /** The text in restricted Markdown. */
    default String text() {
        return page().text();
    }

    /** The choice with this id; empty if this node does not offer it. */
    default Optional<Choice> choice(String id) {
        return choices().stream().filter(choice -> choice.id().equals(id)).findFirst();
    }
}
