package org.troubletree.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.troubletree.text.WrittenDate;
import org.troubletree.text.WrittenTime;

/**
 * Decides the order of day and month in the dates of a text. A date such as {@code 3/4/00} is ambiguous unless
 * another date of the text has a number over 12 and all such dates agree.
 */
final class DateInterpreter {
    private final DayMonthOrder order;

    private enum DayMonthOrder {
        DAY_FIRST,
        MONTH_FIRST,
        UNKNOWN
    }

    private DateInterpreter(DayMonthOrder order) {
        this.order = order;
    }

    static DateInterpreter of(List<Heading> headings) {
        return of(headings.stream().flatMap(heading -> heading.value(HeadingField.DATE).stream()));
    }

    static DateInterpreter of(Stream<String> written) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (var date : written.flatMap(text -> WrittenDate.find(text).stream())
                .filter(WrittenDate::isYearLast)
                .toList()) {
            dayFirst |= date.first() > 12;
            monthFirst |= date.second() > 12;
        }
        return new DateInterpreter(
                dayFirst == monthFirst
                        ? DayMonthOrder.UNKNOWN
                        : dayFirst ? DayMonthOrder.DAY_FIRST : DayMonthOrder.MONTH_FIRST);
    }

    /** Returns the time of an event with this heading, or empty if the heading has neither a date nor a time. */
    Optional<EventTime> timeOf(Heading heading) {
        var written = (heading.value(HeadingField.DATE).orElse("") + " "
                        + heading.value(HeadingField.TIME).orElse(""))
                .strip();
        return written.chars().anyMatch(Character::isDigit) ? Optional.of(interpret(written)) : Optional.empty();
    }

    /** Returns the written date and time together with their ISO form, if that is certain. */
    EventTime interpret(String written) {
        var date = WrittenDate.find(written);
        var day = date.flatMap(this::day);
        var time =
                date.isPresent() ? WrittenTime.find(written.substring(date.get().end())) : Optional.<String>empty();
        return new EventTime(written, day.map(d -> d + time.map(t -> "T" + t).orElse("")));
    }

    private Optional<LocalDate> day(WrittenDate date) {
        if (!date.isYearLast()) {
            return date(date.year(), date.first(), date.second());
        }
        return switch (order(date)) {
            case DAY_FIRST -> date(date.year(), date.second(), date.first());
            case MONTH_FIRST -> date(date.year(), date.first(), date.second());
            case UNKNOWN ->
                date.first() == date.second() ? date(date.year(), date.first(), date.second()) : Optional.empty();
        };
    }

    /** Returns the order that the date itself shows, or else the order of the text. */
    private DayMonthOrder order(WrittenDate date) {
        if (date.isDayFirst() || date.first() > 12) {
            return DayMonthOrder.DAY_FIRST;
        }
        return date.second() > 12 ? DayMonthOrder.MONTH_FIRST : order;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
