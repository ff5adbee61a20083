package org.troubletree.evidence.perfopt;

import org.troubletree.evidence.reader.ReadResult;

/** Reads a perfopt.log as a check does that says nothing of what it expects. */
final class DefaultPerfoptReading {
    private DefaultPerfoptReading() {}

    static ReadResult read(String text) {
        var reader = new PerfoptLogReader();
        return reader.read(text, reader.byDefault());
    }
}
