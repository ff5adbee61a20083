package org.troubletree.cli;

import java.util.OptionalLong;
import org.troubletree.log.Progress;
import org.troubletree.log.ProgressListener;

/** A line on standard error that shows the progress of reading a log, if standard error is a screen. */
final class ProgressLine implements ProgressListener {
    private static final long FIRST_DELAY_NANOS = 1_000_000_000;
    private static final long INTERVAL_NANOS = 250_000_000;
    private static final int MEGABYTE = 1_000_000;
    private static final int THOUSAND = 1_000;

    private final Terminal terminal;
    private final OptionalLong size;
    private long next = System.nanoTime() + FIRST_DELAY_NANOS;
    private int shownLength;

    ProgressLine(Terminal terminal, OptionalLong size) {
        this.terminal = terminal;
        this.size = size;
    }

    @Override
    public Continuation onProgress(Progress reached) {
        if (terminal.showsErrorsLive() && System.nanoTime() - next >= 0) {
            next = System.nanoTime() + INTERVAL_NANOS;
            show(sentence(reached));
        }
        return Continuation.CONTINUE;
    }

    private String sentence(Progress reached) {
        return "%,d MB%s, %,d thousand events"
                .formatted(
                        reached.bytes() / MEGABYTE,
                        size.isPresent() ? " of %,d MB".formatted(size.getAsLong() / MEGABYTE) : "",
                        reached.events() / THOUSAND);
    }

    /** Removes the line. */
    void clear() {
        if (shownLength > 0) {
            show("");
            terminal.err().print("\r");
            terminal.err().flush();
        }
    }

    private void show(String line) {
        terminal.err().print("\r" + line + " ".repeat(Math.max(0, shownLength - line.length())));
        terminal.err().flush();
        shownLength = line.length();
    }
}
