package org.troubletree.evidence.reader;

import java.util.List;

/** Limits long lists of findings to the last entries, because logs append the newest entries at the end. */
public final class CappedList {
    public static final int MAX_ENTRIES = 40;

    private CappedList() {}

    /** Returns the last entries of a list, at most as many as a reading shows. */
    public static <T> List<T> lastEntries(List<T> all) {
        return all.subList(Math.max(0, all.size() - MAX_ENTRIES), all.size());
    }

    /** Returns a sentence about omitted entries, or an empty text if there are none. */
    public static String truncationNote(List<?> all) {
        return all.size() > MAX_ENTRIES ? " The last %d are listed.".formatted(MAX_ENTRIES) : "";
    }

    /** Returns a number with its noun, singular or plural. One is written as a word. */
    public static String countWithNoun(long number, String one, String many) {
        return number == 1 ? "one " + one : number + " " + many;
    }
}
