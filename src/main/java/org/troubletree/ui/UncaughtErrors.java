package org.troubletree.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import javax.swing.SwingUtilities;

/** Handles unexpected errors: shows a sentence and details to copy, and the program continues. */
final class UncaughtErrors {
    private UncaughtErrors() {}

    static void install(WizardFrame frame) {
        var prompts = new WindowPrompts(frame);
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) ->
                SwingUtilities.invokeLater(() -> prompts.tell("Something went wrong in the program", words(problem))));
    }

    private static String words(Throwable problem) {
        var details = new StringWriter();
        problem.printStackTrace(new PrintWriter(details));
        return "This is a fault of the program, not of yours. What you have done so far is kept. To report it, copy this:\n\n"
                + details;
    }
}
