package org.troubletree.event;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalLong;
import org.troubletree.text.WrittenDate;
import org.troubletree.text.WrittenTime;

/**
 * Computes the time between two events. If the order of day and month is ambiguous, the result is known if both
 * orders give the same time.
 */
final class TimeBetween {
    private TimeBetween() {}

    /** Returns the seconds from one event to the other, negative if the other is earlier. */
    static OptionalLong between(Event one, Event other) {
        var monthFirst = seconds(at(one, DateReading.MONTH_FIRST), at(other, DateReading.MONTH_FIRST));
        var dayFirst = seconds(at(one, DateReading.DAY_FIRST), at(other, DateReading.DAY_FIRST));
        boolean agree = monthFirst.equals(dayFirst) || dayFirst.isEmpty();
        return agree ? monthFirst : monthFirst.isEmpty() ? dayFirst : OptionalLong.empty();
    }

    private enum DateReading {
        MONTH_FIRST,
        DAY_FIRST
    }

    private static OptionalLong seconds(Optional<LocalDateTime> from, Optional<LocalDateTime> to) {
        return from.isPresent() && to.isPresent()
                ? OptionalLong.of(Duration.between(from.get(), to.get()).toSeconds())
                : OptionalLong.empty();
    }

    private static Optional<LocalDateTime> at(Event event, DateReading reading) {
        return event.header()
                .time()
                .flatMap(when -> when.certain()
                        .flatMap(TimeBetween::iso)
                        .or(() -> WrittenDate.find(when.written()).flatMap(date -> at(when.written(), date, reading))));
    }

    private static Optional<LocalDateTime> iso(String certain) {
        return certain.contains("T") ? Optional.of(LocalDateTime.parse(certain.replace("Z", ""))) : Optional.empty();
    }

    private static Optional<LocalDateTime> at(String written, WrittenDate date, DateReading reading) {
        int month = reading == DateReading.MONTH_FIRST ? date.first() : date.second();
        int day = reading == DateReading.MONTH_FIRST ? date.second() : date.first();
        try {
            var on = LocalDate.of(date.year(), month, day);
            return WrittenTime.find(written.substring(date.end()))
                    .map(time -> on.atTime(LocalTime.parse(time.replace("Z", ""))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
