package org.troubletree.evidence.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.troubletree.evidence.reader.ReadResult;
import org.troubletree.tree.Expectation;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Reading;

class FolderGrowthReaderTest {
    private static final List<Expectation> MANY = List.of(new Expectation("p1", Map.of("many", List.of("3"))));
    private static final String FIRST = """
             Volume in drive C has no label.
             Directory of C:\\exchsrvr\\connect\\msmcon\\maildata\\P1

            07/13/98  11:05a        <DIR>          .
            07/14/98  03:30p                 1,234 00000002.P1
            07/13/98  09:30a                   999 00000001.P1
                           3 File(s)          2,233 bytes
                               1,000,000,000 bytes free
            """;
    private static final String LATER = """
             Directory of C:\\exchsrvr\\connect\\msmcon\\maildata\\P1

            07/14/98  03:30p                 1,234 00000002.P1
            07/13/98  09:30a                   999 00000001.P1
            07/14/98  03:40p                 4,321 00000003.P1
            07/14/98  03:41p                 4,321 00000004.P1
                           4 File(s)         10,875 bytes
            """;

    private static Reading reading(String text) {
        var result = new FolderGrowthReader().read(text, MANY);
        assertThat(result).isInstanceOf(ReadResult.Recognized.class);
        return ((ReadResult.Recognized) result).reading();
    }

    private static Map<String, String> facts(String text) {
        return reading(text).facts().stream().collect(Collectors.toMap(Fact::name, Fact::value));
    }

    @Test
    void countsTheFilesOfOneListingAndFindsTheOldest() {
        assertThat(facts(LATER))
                .isEqualTo(Map.of("p1.count", "4", "p1.backlog", "yes", "p1.oldest", "07/13/98 09:30a"));
        assertThat(reading(LATER).findings())
                .contains(
                        new Finding(
                                4,
                                "The oldest file, 00000001.P1, is of 07/13/98 09:30a, the newest, 00000004.P1, of 07/14/98 03:41p."));
    }

    @Test
    void tellsFromTwoListingsWhetherItGrowsAndWhetherTheOldestStays() {
        assertThat(facts(FIRST + LATER))
                .containsEntry("p1.growing", "growing")
                .containsEntry("p1.oldest-stays", "yes")
                .containsEntry("p1.count", "4");
        assertThat(facts(LATER + FIRST.replace("00000001", "00000009")))
                .containsEntry("p1.growing", "falling")
                .containsEntry("p1.oldest-stays", "no");
        assertThat(reading(FIRST + LATER).findings().getFirst().text())
                .isEqualTo("It grows: 3 files in the first of 2 listings, 4 in the last.");
    }

    @Test
    void tellsListingsWithoutHeadingsApartByTheNamesThatReturn() {
        assertThat(facts("07/13/98  09:30a  999 A.P1\n07/13/98  09:30a  999 A.P1\n07/13/98  09:31a  9 B.P1"))
                .containsEntry("p1.growing", "growing");
    }

    @Test
    void comparesOnlyListingsOfOneFolder() {
        var other = FIRST.replace("maildata\\P1", "maildata\\KEY");

        assertThat(facts(other + LATER)).doesNotContainKey("p1.growing");
    }

    @Test
    void believesTheSummaryWhereRowsWereLeftOut() {
        assertThat(facts("   120 File(s)   1,234 bytes")).containsEntry("p1.count", "120");
        assertThat(facts(" Directory of C:\\P1\n 0 File(s) 0 bytes"))
                .isEqualTo(Map.of("p1.count", "0", "p1.backlog", "no"));
    }

    @ParameterizedTest
    @CsvSource({
        "13.07.1998  09:30, 02.08.1998  09:30, 13.07.1998 09:30",
                "1998-07-13  09:30, 1998-08-02  09:30, 1998-07-13 09:30",
        "12/31/99  09:30a, 01/02/00  09:30a, 12/31/99 09:30a",
                "07/13/1998  12:10 AM, 07/13/1998  11:10 AM, 07/13/1998 12:10 AM"
    })
    void readsDatesOfEveryOrder(String first, String second, String oldest) {
        var text = "%s             1,234 A.P1\n%s             1,234 B.P1".formatted(second, first);

        assertThat(facts(text)).containsEntry("p1.oldest", oldest);
    }

    @Test
    void saysWhereDayAndMonthCannotBeToldApart() {
        assertThat(reading("07/08/98  09:30a  999 A.P1").findings())
                .extracting(Finding::text)
                .anyMatch(text -> text.startsWith("Day and month cannot be told apart"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | There is nothing in it.",
                "Event ID: 2553 | an event log",
                "There are many files | No row of it"
            })
    void refusesOtherTexts(String text, String looks) {
        assertThat(new FolderGrowthReader().read(text, MANY))
                .isInstanceOfSatisfying(
                        ReadResult.Unrecognized.class,
                        refused -> assertThat(refused.reason()).contains(looks).contains("what dir prints"));
    }
}
