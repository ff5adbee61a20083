package org.troubletree.load;

import org.troubletree.tree.Change;
import org.troubletree.tree.Check;
import org.troubletree.tree.Instruction;
import org.troubletree.tree.Link;
import org.troubletree.tree.Node;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Question;

/** Where in the file the target of a choice is written. */
public final class ChoicePath {
    private ChoicePath() {}

    /** The place of the target of this choice. */
    public static String of(Node node, int choice) {
        return "nodes/" + node.id() + "/"
                + switch (node) {
                    case Question question -> "choices/" + choice + "/next";
                    case Check check -> "choices/" + choice + "/next";
                    case Instruction instruction -> "next";
                    case Change change -> change.choices().get(choice).isSafe() ? "leave" : "next";
                    case Outcome outcome -> "result";
                    case Link link -> "tree";
                };
    }
}
