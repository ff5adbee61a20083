package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListCellTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a,b,c | a/b/c",
                "a,,c | a//c",
                "a, | a/",
                "a,\"b,c\",d | a/b,c/d",
                "a, \"b\" ,d | a/b/d",
                "\"say \"\"no\"\"\",d | say \"no\"/d",
                "a,\"b | a/\"b",
                "a,\"b\"c,d | a/\"b\"c/d"
            })
    void splitsARowAtItsSeparators(String row, String cells) {
        assertThat(texts(ListCell.splitRow(row, 0, ','))).isEqualTo(Arrays.asList(cells.split("/", -1)));
    }

    @Test
    void endsTheRowAtALineFeedOutsideQuotes() {
        var cells = ListCell.splitRow("x\na,\"b\nc\"\nd", 2, ',');
        assertThat(texts(cells)).containsExactly("a", "b\nc");
        assertThat(cells.getLast().end()).isEqualTo(9);
        assertThat(cells).extracting(ListCell::isQuoted).containsExactly(false, true);
    }

    @Test
    void readsAnEmptyRowAsOneEmptyCell() {
        assertThat(ListCell.splitRow("", 0, ',')).containsExactly(new ListCell("", 0, 0));
    }

    @Test
    void readsAtMostSoManyCells() {
        assertThat(ListCell.splitRow(",".repeat(100), 0, ',')).hasSize(ListCell.MOST);
    }

    private static List<String> texts(List<ListCell> cells) {
        return cells.stream().map(ListCell::text).toList();
    }
}
