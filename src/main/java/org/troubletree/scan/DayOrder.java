package org.troubletree.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Collects the dates of a log that tell whether the day or the month comes first: one of each kind is enough. */
final class DayOrder {
    private static final int MONTHS = 12;
    private static final int LONGEST = 10;

    private final List<String> dates = new ArrayList<>();
    private boolean isDayFirst;
    private boolean isMonthFirst;

    /** Looks at the date that stands there; below 0 none does. */
    void see(byte[] bytes, int from, int to) {
        if (from < 0 || (isDayFirst && isMonthFirst)) {
            return;
        }
        int firstEnd = Octets.digitsEnd(bytes, from, to);
        int secondEnd = Octets.digitsEnd(bytes, Math.min(to, firstEnd + 1), to);
        if (firstEnd - from > 2) {
            return;
        }
        boolean dayFirst = number(bytes, from, firstEnd) > MONTHS;
        boolean monthFirst = number(bytes, firstEnd + 1, secondEnd) > MONTHS;
        if ((dayFirst && !isDayFirst) || (monthFirst && !isMonthFirst)) {
            dates.add(new String(bytes, from, Math.min(to - from, LONGEST), StandardCharsets.ISO_8859_1));
        }
        isDayFirst |= dayFirst;
        isMonthFirst |= monthFirst;
    }

    private static int number(byte[] bytes, int from, int to) {
        int number = 0;
        for (int at = from; at < to && at < from + 2; at++) {
            number = number * 10 + bytes[at] - '0';
        }
        return number;
    }

    List<String> dates() {
        return List.copyOf(dates);
    }
}
