package org.troubletree.cli;

import org.troubletree.log.Progress;
import org.troubletree.log.ProgressListener;


import java.util.OptionalLong;

/** One line on standard error that says how far the reading of a log has come, where a person looks at it. */
final class ProgressLine implements ProgressListener {
    private static final long FIRST = 1_000_000_000;
    private static final long BETWEEN = 250_000_000;
    private static final int MEGABYTE = 1_000_000;
    private static final int THOUSAND = 1_000;

    private final Terminal terminal;
    private final OptionalLong size;
    private long next = System.nanoTime() + FIRST;
    private int shown;

    ProgressLine(Terminal terminal, OptionalLong size) {
        this.terminal = terminal;
        this.size = size;
    }

    @Override
    public Continuation onProgress(Progress reached) {
        if (terminal.isWatched() && System.nanoTime() - next >= 0) {
            next = System.nanoTime() + BETWEEN;
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

    /** Takes the line away. */
    void clear() {
        if (shown > 0) {
            show("");
            terminal.err().print("\r");
            terminal.err().flush();
        }
    }

    private void show(String line) {
        terminal.err().print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
        terminal.err().flush();
        shown = line.length();
    }
}
