package org.troubletree.evidence;

/** Reads a perfopt.log as a check does that says nothing of what it expects. */
final class Perfopt {
    private Perfopt() {}

    static ReadResult read(String text) {
        var reader = new PerfoptLog();
        return reader.read(text, reader.byDefault());
    }
}
