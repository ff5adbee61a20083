package org.troubletree.evidence.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirOutputTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "07/14/98  03:30p  1,234 A.P1 | A.P1 | 07/14/98 | 03:30p",
                "07/14/1998  03:30 PM  1,234 A.P1 | A.P1 | 07/14/1998 | 03:30 PM",
                "13.07.1998  09:30  1.234 A file.txt | A file.txt | 13.07.1998 | 09:30",
                "1998-07-13  9:30  0 x | x | 1998-07-13 | 9:30"
            })
    void readsTheRowOfAFile(String row, String name, String date, String time) {
        assertThat(DirOutput.parse(row)).singleElement().satisfies(listing -> {
            assertThat(listing.folder()).isEmpty();
            assertThat(listing.files().values()).singleElement().satisfies(file -> {
                assertThat(file.line()).isOne();
                assertThat(file.name()).isEqualTo(name);
                assertThat(file.date()).isEqualTo(date);
                assertThat(file.time().strip()).isEqualTo(time);
            });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "07/14/98  03:30p  <DIR>  .", "07/14/98 A.P1", "Volume in drive C has no label."})
    void readsNoFileFromOtherLines(String line) {
        assertThat(DirOutput.parse(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1 File(s) 9 bytes, 1", "'1,234 File(s) 9 bytes', 1234", "1.234 File(s), 1234"})
    void readsTheNumberOfFilesFromTheSummary(String summary, int count) {
        assertThat(DirOutput.parse(summary))
                .singleElement()
                .satisfies(listing -> assertThat(listing.count()).isEqualTo(count));
    }

    @Test
    void beginsAListingAtAHeadingAndAtANameThatRepeats() {
        var row = "07/14/98  03:30p  1 %s\n";
        var text = "Directory of C:\\P1\n" + row.formatted("A") + row.formatted("B") + row.formatted("a")
                + "Directory of C:\\P2\n" + row.formatted("A");

        assertThat(DirOutput.parse(text))
                .extracting(listing -> listing.folder() + " " + listing.count())
                .containsExactly("C:\\P1 2", "C:\\P1 1", "C:\\P2 1");
    }
}
