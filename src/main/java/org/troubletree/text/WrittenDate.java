package org.troubletree.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date found in a text. {@code first} and {@code second} are its day and month in the written order. If the year comes
 * first or the month is a word, they are the month and the day. {@code end} is the offset after the date.
 */
public record WrittenDate(DateStyle style, int year, int first, int second, int end) {
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,4})([./-])(\\d{1,2})\\2(\\d{1,4})(?!\\d)");
    private static final Pattern WORD =
            Pattern.compile("(?<![A-Za-z])([A-Za-z]{3}) {1,2}(\\d{1,2}) .{0,12}? ?(\\d{4})(?!\\d)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** The first two-digit year of the twentieth century; a lower one is in the twenty-first. */
    private static final int EARLIEST_SHORT_YEAR = 80;

    enum DateStyle {
        YEAR_FIRST,
        /** With full stops. The day always comes before the month. */
        DOTTED,
        EITHER_WAY
    }

    /** The first date in a text, in any of the known styles. */
    public static Optional<WrittenDate> find(String text) {
        var numbers = NUMBERS.matcher(text);
        if (numbers.find()) {
            return ofNumbers(numbers);
        }
        var word = WORD.matcher(text);
        return word.find() ? ofWord(word) : Optional.empty();
    }

    /** Whether the year comes last. The order of day and month then depends on the region. */
    public boolean isYearLast() {
        return style != DateStyle.YEAR_FIRST;
    }

    /** Whether the style itself shows that the day comes before the month. */
    public boolean isDayFirst() {
        return style == DateStyle.DOTTED;
    }

    private static Optional<WrittenDate> ofNumbers(Matcher found) {
        int one = Integer.parseInt(found.group(1));
        int two = Integer.parseInt(found.group(3));
        int three = Integer.parseInt(found.group(4));
        if (found.group(1).length() == 4) {
            return Optional.of(new WrittenDate(DateStyle.YEAR_FIRST, one, two, three, found.end()));
        }
        var form = found.group(2).equals(".") ? DateStyle.DOTTED : DateStyle.EITHER_WAY;
        return Optional.of(new WrittenDate(form, fullYear(three), one, two, found.end()));
    }

    private static Optional<WrittenDate> ofWord(Matcher found) {
        int month = MONTHS.indexOf(found.group(1).toLowerCase(Locale.ROOT)) + 1;
        int day = Integer.parseInt(found.group(2));
        int year = Integer.parseInt(found.group(3));
        return month == 0
                ? Optional.empty()
                : Optional.of(new WrittenDate(DateStyle.YEAR_FIRST, year, month, day, found.end(2)));
    }

    /**
     * Completes a year of two digits: 80 to 99 are in the twentieth century. A server whose clock has lost its battery starts
     * in 1980, which is also the first year of a file date in DOS.
     */
    public static int fullYear(int written) {
        if (written > 99) {
            return written;
        }
        return written >= EARLIEST_SHORT_YEAR ? 1900 + written : 2000 + written;
    }
}
