package org.troubletree.ui;

import org.troubletree.tree.Change;
import org.troubletree.tree.Check;
import org.troubletree.tree.Instruction;
import org.troubletree.tree.Link;
import org.troubletree.tree.Node;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Question;

/** The help text of the current page, for F1. */
final class PageHelp {
    private static final String KEYS = """


            Keys
            Tab and Shift+Tab go through the page, Enter and Space press what has the focus.
            1 to 9 give the answer of that number, and so does Alt with it while you type. Up and Down go through the answers.
            Alt with an underlined letter presses that button: Alt+B goes back, Alt+H opens how an answer is found.
            Ctrl+Enter follows what fits best. Esc goes back. Ctrl+D says that this does not fit, Ctrl+R returns to the walk.
            Ctrl+E opens the map, evidence, notes and articles. Ctrl+M writes a note, Ctrl+S saves the report, Ctrl+O opens a file, Ctrl+N begins anew, Ctrl+Q closes.
            Ctrl and +, - or 0 make all text larger, smaller, or bring it back.""";

    private PageHelp() {}

    static String start() {
        return """
                Hand in what you have: paste events from the event log, open or drop a file, or type one event from a \
                screen you cannot copy from. Tick what you see beside it.

                Whatever fits is listed at once, best first. "Strong" is only said when something was seen that tells \
                the cause from those that look like it. Each entry says what was seen, what is missing, and what \
                speaks against it.

                Nothing happens until you follow one of them, and nothing is ever sent anywhere.""" + KEYS;
    }

    static String of(Node node) {
        return about(node) + """
                 On the left stands every answer so far and where it came from; click one to change it. \
                If the page speaks of something you do not see, say so below: other causes are weighed, and this walk is kept.""" + KEYS;
    }

    private static String about(Node node) {
        return switch (node) {
            case Question question ->
                "Choose the answer that is true on the server. The page says how to find it. If you cannot tell, say so.";
            case Check check ->
                "Hand in the file that the page names, or answer by hand. What is found in it is shown with its lines.";
            case Instruction instruction -> "Do what the page says, then go on. It alters nothing on the server.";
            case Change change ->
                "This page alters the server. Its parts come in order: the risk, the old value, the backup, the change,"
                        + " and what is read back. To leave everything as it is is always the safe way.";
            case Outcome outcome -> "Here the walk ends. Save the report for your records.";
            case Link link -> "This goes on in another tree. What is known already is taken along.";
        };
    }
}
