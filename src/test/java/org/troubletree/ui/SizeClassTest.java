package org.troubletree.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.troubletree.ui.look.Stage;
import org.troubletree.ui.look.Theme;

class SizeClassTest {
    @BeforeEach
    void useTextOfTheUsualSize() {
        Stage.look(Theme.LIGHT);
    }

    /** A class needs both its width and its height; below the width of two columns the height does not count. */
    @ParameterizedTest
    @CsvSource({
        "559, 2000, NARROW",
        "560, 1, TIGHT",
        "719, 520, TIGHT",
        "720, 519, TIGHT",
        "720, 520, CLOSE",
        "2000, 599, CLOSE",
        "900, 600, WIDE",
        "1000, 819, WIDE",
        "999, 820, WIDE",
        "1000, 820, AMPLE"
    })
    void followsFromWidthAndHeight(int width, int height, SizeClass expected) {
        assertThat(SizeClass.of(new Dimension(width, height))).isEqualTo(expected);
    }
}
