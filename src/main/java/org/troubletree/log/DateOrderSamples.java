package org.troubletree.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Collects dates of a log that show whether the day or the month comes first; one of each kind is enough. */
final class DateOrderSamples {
    private static final int MONTHS = 12;
    private static final int MAX_DATE_LENGTH = 10;

    private final List<String> dates = new ArrayList<>();
    private boolean hasDayFirst;
    private boolean hasMonthFirst;

    /** Adds the date at this offset; a negative offset means none. */
    void addDate(byte[] bytes, int from, int to) {
        if (from < 0 || (hasDayFirst && hasMonthFirst)) {
            return;
        }
        int firstEnd = ByteSearch.digitsEnd(bytes, from, to);
        int secondEnd = ByteSearch.digitsEnd(bytes, Math.min(to, firstEnd + 1), to);
        if (firstEnd - from > 2) {
            return;
        }
        boolean dayFirst = parseTwoDigits(bytes, from, firstEnd) > MONTHS;
        boolean monthFirst = parseTwoDigits(bytes, firstEnd + 1, secondEnd) > MONTHS;
        if ((dayFirst && !hasDayFirst) || (monthFirst && !hasMonthFirst)) {
            dates.add(new String(bytes, from, Math.min(to - from, MAX_DATE_LENGTH), StandardCharsets.ISO_8859_1));
        }
        hasDayFirst |= dayFirst;
        hasMonthFirst |= monthFirst;
    }

    private static int parseTwoDigits(byte[] bytes, int from, int to) {
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
