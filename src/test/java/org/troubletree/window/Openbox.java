package org.troubletree.window;

import java.io.IOException;
import java.util.List;

/** A window manager where one is installed: modal dialogs get the focus more surely with it. */
final class Openbox {
    // The display ends with its last client, so this one must leave when the JVM does, however that ends: its input is
    // closed.
    private static final List<String> COMMAND =
            List.of("sh", "-c", "openbox --sm-disable --startup 'echo ready' & exec >&-; read end; kill $!");

    private Openbox() {}

    /** Comes back when windows are being managed; does nothing where openbox is not installed. */
    static void start(String display) throws IOException {
        var builder = new ProcessBuilder(COMMAND).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        builder.start().inputReader().readLine();
    }
}
