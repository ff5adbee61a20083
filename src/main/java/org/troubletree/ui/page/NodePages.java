package org.troubletree.ui.page;

import org.troubletree.tree.Change;
import org.troubletree.tree.Check;
import org.troubletree.tree.Instruction;
import org.troubletree.tree.Link;
import org.troubletree.tree.Node;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Question;

/** Creates the page of a node. */
public final class NodePages {
    private NodePages() {}

    /** The page of the walk's current node. */
    public static NodePage of(PageView view, PageActions actions) {
        var here = view.walk().here();
        return view.walk().isStranded() && !(here instanceof Link)
                ? new UnavailablePage(view, actions)
                : of(here, view, actions);
    }

    private static NodePage of(Node here, PageView view, PageActions actions) {
        return switch (here) {
            case Question question -> new QuestionPage(question, view, actions);
            case Check check -> new CheckPage(check, view, actions);
            case Instruction instruction -> new InstructionPage(instruction, view, actions);
            case Change change -> new ChangePage(change, view, actions);
            case Outcome outcome -> new OutcomePage(outcome, view, actions);
            case Link link -> new LinkPage(link, view, actions);
        };
    }
}
