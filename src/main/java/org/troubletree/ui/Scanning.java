package org.troubletree.ui;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.troubletree.match.Matcher;
import org.troubletree.scan.Reached;
import org.troubletree.scan.Watch;

/** Reads long files in the background. Only the last one counts: the reading of the one before ends with it. */
final class Scanning {
    private static final Duration UNTOLD = Duration.ofSeconds(1);
    private static final Duration BETWEEN = Duration.ofMillis(250);

    private final Background background;
    private final InstantSource clock;
    private Optional<Run> run = Optional.empty();
    private Optional<Reached> reached = Optional.empty();

    Scanning(Background background, InstantSource clock) {
        this.background = background;
        this.clock = clock;
    }

    /** Who is told on the screen's thread: of a step on the way, of the end, or of the fault that was it. */
    record Listener(Runnable progress, Consumer<Pasted.Log> end, Consumer<IOException> fault) {}

    /** Begins to read the file; what is read before is dropped. */
    void begin(LogFile file, Matcher matcher, Listener listener) {
        drop();
        var next = new Run(file, matcher, listener);
        run = Optional.of(next);
        background.reader().execute(next::read);
    }

    /** Whether a file is being read. */
    boolean isAtWork() {
        return run.isPresent();
    }

    /** How far the reading has come, once it takes longer than a second. */
    Optional<Reached> reached() {
        return reached;
    }

    /** Reads no further, and takes what was found. */
    void stop() {
        run.ifPresent(running -> running.wish = Wish.WHAT_THERE_IS);
    }

    /** Reads no further, and takes nothing. */
    void drop() {
        run.ifPresent(running -> running.wish = Wish.NOTHING);
        over();
    }

    private void over() {
        run = Optional.empty();
        reached = Optional.empty();
    }

    private enum Wish {
        ALL,
        WHAT_THERE_IS,
        NOTHING
    }

    private final class Run implements Watch {
        private final LogFile file;
        private final Matcher matcher;
        private final Listener listener;
        private Instant next = clock.instant().plus(UNTOLD);
        private volatile Wish wish = Wish.ALL;

        Run(LogFile file, Matcher matcher, Listener listener) {
            this.file = file;
            this.matcher = matcher;
            this.listener = listener;
        }

        void read() {
            try {
                var log = Pasted.Log.of(file, file.scan(matcher, this));
                finish(() -> listener.end().accept(log));
            } catch (IOException e) {
                finish(() -> listener.fault().accept(e));
            }
        }

        @Override
        public Onward reached(Reached now) {
            if (!clock.instant().isBefore(next)) {
                next = clock.instant().plus(BETWEEN);
                onScreen(() -> {
                    reached = Optional.of(now);
                    listener.progress().run();
                });
            }
            return wish == Wish.ALL ? Onward.GO_ON : Onward.STOP;
        }

        private void finish(Runnable then) {
            onScreen(() -> {
                over();
                then.run();
            });
        }

        private void onScreen(Runnable task) {
            background.screen().execute(() -> {
                if (wish != Wish.NOTHING) {
                    task.run();
                }
            });
        }
    }
}
