package org.troubletree.tree;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An error code that programs write into events: its best known spelling ({@code 0x80040115}, {@code -1011}), its
 * name and its meaning. If sources are named, it has this meaning only in their events.
 */
public record Code(
        String spelling,
        String name,
        String meaning,
        CodeMeaningfulness telling,
        List<String> sources,
        Optional<String> article) {
    private static final long ALL = 1L << 32;

    /** Whether a code says something about the cause, or is written for any cause. */
    public enum CodeMeaningfulness {
        SOMETHING,
        NOTHING
    }

    /** Copies the sources. */
    public Code {
        sources = List.copyOf(sources);
    }

    /** The code as an unsigned 32-bit number. */
    public long number() {
        return parse(spelling).orElseThrow();
    }

    /** Whether the code says something about the cause. */
    public boolean tells() {
        return telling == CodeMeaningfulness.SOMETHING;
    }

    /** Whether the code has this meaning in an event of this source. */
    public boolean isOf(String source) {
        return sources.isEmpty() || sources.stream().anyMatch(source::equalsIgnoreCase);
    }

    /** The code in one line. */
    public String sentence() {
        var empty = tells() ? "" : " By itself it says nothing of the cause.";
        return "%s: %s%s".formatted(name, meaning, empty);
    }

    /** Parses a spelling of a 32-bit code: hexadecimal with prefix or with eight digits, or decimal, also negative. */
    public static OptionalLong parse(String spelling) {
        var text = spelling.strip().toLowerCase(Locale.ROOT);
        if (text.matches("0x[0-9a-f]{1,8}")) {
            return OptionalLong.of(Long.parseLong(text.substring(2), 16));
        }
        if (text.matches("[0-9a-f]{8}")) {
            return OptionalLong.of(Long.parseLong(text, 16));
        }
        if (!text.matches("-?[0-9]{1,10}")) {
            return OptionalLong.empty();
        }
        long number = Long.parseLong(text);
        return number < -ALL / 2 || number >= ALL ? OptionalLong.empty() : OptionalLong.of(Math.floorMod(number, ALL));
    }
}
