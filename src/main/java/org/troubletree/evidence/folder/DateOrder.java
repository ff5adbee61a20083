package org.troubletree.evidence.folder;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.troubletree.text.WrittenDate;

/** The order of day, month and year in the dates of a text. */
enum DateOrder {
    YEAR_FIRST,
    DAY_FIRST,
    MONTH_FIRST,
    /**
     * Dates with slashes in which no number is above 12. They are read with the month first, and the reading says so.
     */
    AMBIGUOUS;

    /** Returns the order that fits all these dates. */
    static DateOrder commonOrder(List<String> dates) {
        if (dates.stream().anyMatch(date -> date.matches("\\d{4}.*"))) {
            return YEAR_FIRST;
        }
        if (dates.stream().anyMatch(date -> date.contains(".") || numbers(date)[0] > 12)) {
            return DAY_FIRST;
        }
        return dates.stream().anyMatch(date -> numbers(date)[1] > 12) ? MONTH_FIRST : AMBIGUOUS;
    }

    private static int[] numbers(String date) {
        return Arrays.stream(date.split("[/.-]", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** Returns the date and time, or empty if there is no such day. */
    Optional<LocalDateTime> parse(String date, String time) {
        int[] part = numbers(date);
        try {
            return Optional.of(
                    switch (this) {
                        case YEAR_FIRST -> dateTime(part[0], part[1], part[2], time);
                        case DAY_FIRST -> dateTime(part[2], part[1], part[0], time);
                        case MONTH_FIRST, AMBIGUOUS -> dateTime(part[2], part[0], part[1], time);
                    });
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDateTime dateTime(int year, int month, int day, String time) {
        int colon = time.indexOf(':');
        int hour = Integer.parseInt(time.substring(0, colon));
        var half = time.substring(colon + 3).strip();
        int shifted = half.isEmpty() ? hour : hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
        return LocalDateTime.of(
                WrittenDate.fullYear(year),
                month,
                day,
                shifted,
                Integer.parseInt(time.substring(colon + 1, colon + 3)));
    }
}
