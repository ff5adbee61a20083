package org.troubletree.event;

import java.util.function.IntFunction;

/** A text of any length: a beginning, a long run of one character, a repeated piece and an end. */
public record Repeated(String begin, String run, String piece, String end) implements IntFunction<String> {
    private static final int PARTS = 4;

    /**
     * Parses parts that are separated by bars, in which {@code ~} is a line break, {@code ^} a tab and {@code _} a
     * blank.
     */
    public static Repeated of(String parts) {
        var all = parts.replace('~', '\n').replace('^', '\t').replace('_', ' ').split("\\|", PARTS);
        return new Repeated(all[0], all[1], all[2], all[3]);
    }

    @Override
    public String apply(int length) {
        return begin + run.repeat(length / 2) + piece.repeat(length / 2 / piece.length()) + end;
    }
}
