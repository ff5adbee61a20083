package org.troubletree.log;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Executor;

/** A log that another thread can cancel, also while its reader waits for a disk or a pipe; the stream then ends. */
public final class CancellableStream extends FilterInputStream {
    private volatile boolean isCancelled;

    /** Cancelling closes {@code log}, which must release a waiting reader. */
    public CancellableStream(InputStream log) {
        super(log);
    }

    /** Ends the stream. Closing can take as long as the disk does, so it runs on {@code closer}. */
    public void cancel(Executor closer) {
        isCancelled = true;
        closer.execute(this::closeQuietly);
    }

    private void closeQuietly() {
        try {
            in.close();
        } catch (IOException e) {
            // Nobody reads the stream any more, so the failure is not reported.
        }
    }

    /** Whether it was cancelled, so that the log may be longer than what was read. */
    public boolean isCancelled() {
        return isCancelled;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            return isCancelled ? -1 : super.read(bytes, from, length);
        } catch (IOException fault) {
            if (isCancelled) {
                return -1;
            }
            throw fault;
        }
    }
}
