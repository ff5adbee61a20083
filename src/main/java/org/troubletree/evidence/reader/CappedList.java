package org.troubletree.evidence.reader;

import java.util.List;

/** Keeps what is listed readable: of many of a kind, the last count most, since runs are appended. */
public final class CappedList {
    public static final int MAX_ENTRIES = 40;

    private CappedList() {}

    /** The last entries of a list, at most as many as a reading shows. */
    public static <T> List<T> lastEntries(List<T> all) {
        return all.subList(Math.max(0, all.size() - MAX_ENTRIES), all.size());
    }

    /** A sentence for those left out, or nothing. */
    public static String truncationNote(List<?> all) {
        return all.size() > MAX_ENTRIES ? " The last %d are listed.".formatted(MAX_ENTRIES) : "";
    }

    /** A number with its noun, singular or plural; one is written as a word. */
    public static String countWithNoun(long number, String one, String many) {
        return number == 1 ? "one " + one : number + " " + many;
    }
}
