package org.troubletree.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.troubletree.ui.look.Column.ColumnSpace;

class HeightAllocatorTest {
    /** A title of 30, reading of 200, a list of 150 and a rest of 80, with gaps of 10: 490 in all. */
    private static HeightAllocator page() {
        var shares = new HeightAllocator(10);
        shares.add(ColumnSpace.OWN, 30, 0);
        shares.add(ColumnSpace.READING, 200, 60);
        shares.add(ColumnSpace.LIST, 150, 100);
        shares.add(ColumnSpace.REST, 80, 40);
        return shares;
    }

    static Stream<Arguments> heights() {
        return Stream.of(
                Arguments.of("what is left goes to the rest", 590, List.of(30, 200, 150, 180)),
                Arguments.of("all have what they need", 490, List.of(30, 200, 150, 80)),
                Arguments.of("the rest gives way first", 470, List.of(30, 200, 150, 60)),
                Arguments.of("then reading", 400, List.of(30, 150, 150, 40)),
                Arguments.of("then the list", 280, List.of(30, 60, 120, 40)),
                Arguments.of("and at last all but the title, the rest last", 100, List.of(30, 0, 0, 40)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heights")
    void sharesTheHeightThereIs(String what, int available, List<Integer> heights) {
        assertThat(page().within(available)).as(what).isEqualTo(heights);
    }

    @Test
    void knowsWhatAllNeedAndWhatAllKeep() {
        assertThat(page().total()).isEqualTo(490);
        assertThat(page().least()).isEqualTo(260);
    }
}
