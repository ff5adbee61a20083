package org.troubletree.window;

import java.io.IOException;
import java.util.List;

/** A virtual display. It ends by itself ({@code -terminate}); killing it earlier would end the JVM too. */
final class Xvfb {
    private static final List<String> COMMAND = List.of(
            "Xvfb", "-displayfd", "1", "-screen", "0", "1280x1024x24", "-dpi", "96", "-nolisten", "tcp", "-terminate");

    private Xvfb() {}

    /** Starts Xvfb and returns the name of the display. Fails if Xvfb is not installed or does not start. */
    static String start() throws IOException {
        var number = launch().inputReader().readLine();
        if (number == null) {
            throw new IOException("there is no display, and Xvfb did not start");
        }
        return ":" + number;
    }

    private static Process launch() throws IOException {
        try {
            return new ProcessBuilder(COMMAND)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new IOException("there is no display (DISPLAY is not set) and no Xvfb to make one; install xvfb", e);
        }
    }
}
