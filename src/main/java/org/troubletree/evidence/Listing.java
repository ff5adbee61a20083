package org.troubletree.evidence;

import java.util.List;

/** Keeps what is listed readable: of many of a kind, the last count most, since runs are appended. */
final class Listing {
    static final int AT_MOST = 40;

    private Listing() {}

    static <T> List<T> last(List<T> all) {
        return all.subList(Math.max(0, all.size() - AT_MOST), all.size());
    }

    /** A sentence for those left out, or nothing. */
    static String leftOut(List<?> all) {
        return all.size() > AT_MOST ? " The last %d are listed.".formatted(AT_MOST) : "";
    }

    static String count(long number, String one, String many) {
        return number == 1 ? "one " + one : number + " " + many;
    }
}
