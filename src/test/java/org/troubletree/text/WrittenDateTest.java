package org.troubletree.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
    @ParameterizedTest
    @CsvSource({
        "5/8/2000, EITHER_WAY, 2000, 5, 8, 8",
        "on 5/8/00 at noon, EITHER_WAY, 2000, 5, 8, 9",
        "08.05.2000, DOTTED, 2000, 8, 5, 10",
        "2000-05-08T02:15:54, YEAR_FIRST, 2000, 5, 8, 10",
        "12-31-97, EITHER_WAY, 1997, 12, 31, 8",
        "Mon May  8 02:15:54 2000, YEAR_FIRST, 2000, 5, 8, 10",
        "1/2/99 and 3/4/00, EITHER_WAY, 1999, 1, 2, 6"
    })
    void findsTheFirstDate(String text, WrittenDate.DateStyle style, int year, int first, int second, int end) {
        assertThat(WrittenDate.find(text)).hasValue(new WrittenDate(style, year, first, second, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10:15:54", "5/8", "5/8-2000", "123456/1/2000", "Foo 8 02:15 2000", "May 8"})
    void findsNoDate(String text) {
        assertThat(WrittenDate.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 2000", "79, 2079", "80, 1980", "89, 1989", "90, 1990", "99, 1999", "100, 100", "1997, 1997"})
    void completesYearsOfTwoDigits(int written, int year) {
        assertThat(WrittenDate.fullYear(written)).isEqualTo(year);
    }

    @Test
    void onlyADottedDateShowsTheDayFirst() {
        assertThat(WrittenDate.find("8.5.00"))
                .get()
                .matches(WrittenDate::isDayFirst)
                .matches(WrittenDate::isYearLast);
        assertThat(WrittenDate.find("8/5/00"))
                .get()
                .matches(date -> !date.isDayFirst())
                .matches(WrittenDate::isYearLast);
        assertThat(WrittenDate.find("2000/5/8")).get().matches(date -> !date.isDayFirst() && !date.isYearLast());
    }
}
