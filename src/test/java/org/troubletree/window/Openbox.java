package org.troubletree.window;

import java.io.IOException;
import java.util.List;

/** The window manager openbox, if it is installed. Modal dialogs get the focus more reliably with it. */
final class Openbox {
    // The display ends with its last client, so openbox must end when the JVM ends in any way: the shell kills it when
    // its
    // input is closed.
    private static final List<String> COMMAND =
            List.of("sh", "-c", "openbox --sm-disable --startup 'echo ready' & exec >&-; read end; kill $!");

    private Openbox() {}

    /** Starts openbox and waits until it is ready. Does nothing if openbox is not installed. */
    static void start(String display) throws IOException {
        var builder = new ProcessBuilder(COMMAND).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        builder.start().inputReader().readLine();
    }
}
