package org.troubletree.evidence.perfopt;

import org.troubletree.evidence.reader.ReadResult;

/** Reads a perfopt.log with the default expectations. */
final class DefaultPerfoptReading {
    private DefaultPerfoptReading() {}

    static ReadResult read(String text) {
        var reader = new PerfoptLogReader();
        return reader.read(text, reader.byDefault());
    }
}
