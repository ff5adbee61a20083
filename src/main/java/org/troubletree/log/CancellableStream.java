package org.troubletree.log;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Executor;

/** A log that another thread may stop, also while a disk or a pipe keeps its reader waiting; then it ends where it is. */
public final class CancellableStream extends FilterInputStream {
    private volatile boolean isCancelled;

    /** Stopping closes these bytes, which must let go whoever waits for them. */
    public CancellableStream(InputStream log) {
        super(log);
    }

    /** There is no more from now on. To let go whoever waits lasts as long as the disk does, and is left to the closer. */
    public void cancel(Executor closer) {
        isCancelled = true;
        closer.execute(this::closeQuietly);
    }

    private void closeQuietly() {
        try {
            in.close();
        } catch (IOException e) {
            // nobody reads it any more, so that there is nothing to tell
        }
    }

    /** Whether it was stopped, so that it may be longer than it seemed. */
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
