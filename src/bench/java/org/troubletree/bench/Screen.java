package org.troubletree.bench;

import java.io.IOException;
import java.util.Optional;

/** The display of this computer, or an Xvfb that runs during a benchmark. */
record Screen(String display, Optional<Process> xvfb) implements AutoCloseable {
    static Screen open() throws IOException {
        var atHand = System.getenv("DISPLAY");
        if (atHand != null) {
            return new Screen(atHand, Optional.empty());
        }
        var xvfb = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var number = xvfb.inputReader().readLine();
        if (number == null) {
            throw new IOException("Xvfb did not start");
        }
        return new Screen(":" + number, Optional.of(xvfb));
    }

    @Override
    public void close() {
        xvfb.ifPresent(Process::destroy);
    }
}
