package org.troubletree.ui;

import org.troubletree.tree.Problem;
import org.troubletree.walk.Walk;

/** The dialogs of the Help menu: help for the current page, recorded cases, problems of trees, and the program. */
final class HelpCommands {
    private final Wizard wizard;
    private final UserPrompts prompts;
    private final String version;

    HelpCommands(Wizard wizard, UserPrompts prompts, String version) {
        this.wizard = wizard;
        this.prompts = prompts;
        this.version = version;
    }

    void page() {
        prompts.tell("Help", wizard.showing() == Wizard.Showing.START ? PageHelp.start() : aboutNode());
    }

    private String aboutNode() {
        return wizard.course().walk().map(Walk::here).map(PageHelp::of).orElse("");
    }

    /** Lets the person pick a recorded case, and opens it. */
    void tryCase() {
        var cases = Exercise.of(wizard.library());
        prompts.pick(
                        "Try a case",
                        "Which recorded case?",
                        cases.stream().map(Exercise::title).toList())
                .map(cases::get)
                .ifPresent(wizard::open);
    }

    void problems() {
        var sentences =
                wizard.library().problems().stream().map(Problem::sentence).toList();
        prompts.tell("Trees that could not be read", String.join("\n\n", sentences));
    }

    void program() {
        prompts.tell(
                "About Troubletree",
                "Troubletree "
                        + version
                        + "\n\nWalks a person from an event log to the cause and the safe next step. Free software under the"
                        + " MIT license.\n\nTrees at hand: "
                        + wizard.library().trees().size());
    }
}
