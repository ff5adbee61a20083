package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "9/28/2001, 4:12:55 PM, 2001-09-28T16:12:55",
        "25-9-2008, 13:39:58, 2008-09-25T13:39:58",
        "31/12/96, 19:56:34, 1996-12-31T19:56:34",
        "5/22/97, 12:05:53 AM, 1997-05-22T00:05:53",
        "5.8.2007, 11:52:21, 2007-08-05T11:52:21",
        "2017-4-28, 16:20:49, 2017-04-28T16:20:49",
        "7/7/00, 1:02:03, 2000-07-07T01:02:03",
        "2020-12-14T17:09:08.940, '', 2020-12-14T17:09:08",
        "2024-01-25T18:02:54.0220000Z, '', 2024-01-25T18:02:54Z",
        "02-26-02, 02:43:50pm, 2002-02-26T14:43:50",
        "13/01/2010, '3:04:05 p.m.', 2010-01-13T15:04:05",
        "Fri Nov 05 11:57:22 1999, '', 1999-11-05T11:57:22",
        "9/28/2001, '', 2001-09-28",
    })
    void isCertainOf(String date, String time, String iso) {
        assertThat(when(date, time).certain()).hasValue(iso);
    }

    @ParameterizedTest
    @CsvSource({
        "5/8/2000, 2:15:54 AM",
        "10-3-2011, 8:00:00",
        "45/45/2000, 8:00:00",
        "30/2/2000, 8:00:00",
        "Date, 8:00:00"
    })
    void keepsWhatItIsNotCertainOfAsWritten(String date, String time) {
        assertThat(when(date, time)).isEqualTo(new EventTime(date + " " + time, Optional.empty()));
    }

    @Test
    void learnsTheOrderFromAnotherDateOfTheText() {
        var dates = DateInterpreter.of(headings("5/8/2000", "5/23/2000"));

        assertThat(dates.timeOf(heading("5/8/2000", "2:15:54 AM")).orElseThrow().certain())
                .hasValue("2000-05-08T02:15:54");
    }

    @Test
    void believesADateThatIsCertainByItself() {
        var dates = DateInterpreter.of(headings("23/5/2000", "5/23/2000"));

        assertThat(dates.timeOf(heading("23/5/2000", "")).orElseThrow().certain())
                .hasValue("2000-05-23");
    }

    @Test
    void learnsNothingFromDatesThatContradictEachOther() {
        var dates = DateInterpreter.of(headings("23/5/2000", "5/23/2000"));

        assertThat(dates.timeOf(heading("5/8/2000", "")).orElseThrow().certain())
                .isEmpty();
    }

    @Test
    void findsNoTimeInPlaceholders() {
        assertThat(DateInterpreter.of(List.of()).timeOf(heading("Date", "Time")))
                .isEmpty();
    }

    private static EventTime when(String date, String time) {
        return DateInterpreter.of(headings(date)).timeOf(heading(date, time)).orElseThrow();
    }

    private static List<Heading> headings(String... dates) {
        return Stream.of(dates).map(date -> heading(date, "")).toList();
    }

    private static Heading heading(String date, String time) {
        return Heading.empty().with(HeadingField.DATE, date).with(HeadingField.TIME, time);
    }
}
