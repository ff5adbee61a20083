package org.troubletree.ui;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.troubletree.log.CancellableStream;
import org.troubletree.log.LogScanner;
import org.troubletree.log.Progress;
import org.troubletree.log.ProgressListener;
import org.troubletree.match.Matcher;

/** Reads long files in the background. Starting a file cancels the one before. */
final class LogScanTask {
    private static final Duration UNTOLD = Duration.ofSeconds(1);

    private final Background background;
    private final InstantSource clock;
    private Optional<ScanRun> run = Optional.empty();

    LogScanTask(Background background, InstantSource clock) {
        this.background = background;
        this.clock = clock;
    }

    /** Called on the screen's thread with the result or the failure. */
    record Listener(Consumer<EvidenceSource.Log> end, Consumer<IOException> fault) {}

    /** Begins to read the file, and drops the one before. */
    void begin(LogFile file, Matcher matcher, Listener listener) {
        drop();
        var next = new ScanRun(file, matcher, listener);
        run = Optional.of(next);
        background.reader().execute(next::read);
    }

    /** Whether a file is being read. */
    boolean isAtWork() {
        return run.isPresent();
    }

    /** The progress, once reading takes longer than a second, even if the file delivers nothing. */
    Optional<Progress> reached() {
        return run.filter(ScanRun::isLong).map(running -> running.reached);
    }

    /**
     * Cancels reading and keeps what was found. If nothing was found, or at the second call, gives up the file at
     * once.
     */
    void stop() {
        run.ifPresent(ScanRun::stop);
    }

    /** Cancels reading and discards the result. */
    void drop() {
        run.ifPresent(running -> running.end(Wish.NOTHING));
        run = Optional.empty();
    }

    private enum Wish {
        ALL,
        WHAT_THERE_IS,
        NOTHING
    }

    private final class ScanRun implements ProgressListener {
        private final LogFile file;
        private final Matcher matcher;
        private final Listener listener;
        private final Instant tolerated = clock.instant().plus(UNTOLD);
        private volatile Progress reached = new Progress(0, 0, 0);
        private volatile Wish wish = Wish.ALL;
        private volatile Optional<CancellableStream> open = Optional.empty();

        ScanRun(LogFile file, Matcher matcher, Listener listener) {
            this.file = file;
            this.matcher = matcher;
            this.listener = listener;
        }

        boolean isLong() {
            return !clock.instant().isBefore(tolerated);
        }

        void read() {
            try (var log = file.open()) {
                open = Optional.of(log);
                var found = EvidenceSource.Log.of(file, new LogScanner(matcher).scan(log, this));
                finish(() -> listener.end().accept(found));
            } catch (IOException e) {
                finish(() -> listener.fault().accept(e));
            }
        }

        @Override
        public Continuation onProgress(Progress now) {
            reached = now;
            return wish == Wish.ALL ? Continuation.CONTINUE : Continuation.STOP;
        }

        void stop() {
            if (wish == Wish.ALL && reached.bytes() > 0) {
                end(Wish.WHAT_THERE_IS);
            } else {
                drop();
                listener.end().accept(EvidenceSource.Log.unread(file));
            }
        }

        /** Closing a file may also block if the disk does not answer, so it runs on the reader's thread. */
        void end(Wish instead) {
            wish = instead;
            open.ifPresent(log -> log.cancel(background.reader()));
        }

        private void finish(Runnable then) {
            background.screen().execute(() -> {
                if (wish != Wish.NOTHING) {
                    run = Optional.empty();
                    then.run();
                }
            });
        }
    }
}
