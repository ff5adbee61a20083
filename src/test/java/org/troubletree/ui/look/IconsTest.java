package org.troubletree.ui.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IconsTest {
    private static final int SIZE = 96;

    @ParameterizedTest
    @MethodSource
    void areDrawnAsARendererOfAllOfSvgDrawsThem(String file) {
        var ours = picture(pen -> Drawing.of("/icons/" + file).paint(pen, SIZE, UnaryOperator.identity()));
        var theirs = picture(pen -> new FlatSVGIcon("icons/" + file, SIZE, SIZE).paintIcon(new JLabel(), pen, 0, 0));

        assertThat(ink(ours)).isGreaterThan(100);
        assertThat(difference(ours, theirs)).isLessThan(ink(theirs) * 0.02);
    }

    static List<String> areDrawnAsARendererOfAllOfSvgDrawsThem() throws IOException {
        try (var icons = Files.list(Path.of("icons"))) {
            return icons.map(icon -> icon.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M1 2L3 5              | 1 2 2 3
            M1 2 3 5              | 1 2 2 3
            m1 2l2 3              | 1 2 2 3
            M1,2h2v3H1z           | 1 2 2 3
            M.5.5l1-.25           | 0.5 0.25 1 0.25
            M0 0l-.5.5            | -0.5 0 0.5 0.5
            M2 6a4 4 0 0 1 8 0    | 2 2 8 4
            M2 6A4 4 0 0 0 10 6   | 2 6 8 4
            M2 6a1 1 0 1 1 8 0    | 2 2 8 4
            M0 0c0 4 4 4 4 0      | 0 0 4 3
            """)
    void followTheCommandsOfAPath(String path, String bounds) {
        var found = SvgPath.of(path).getBounds2D();
        var expected = bounds.split(" ", -1);

        assertThat(found.getX()).isCloseTo(Double.parseDouble(expected[0]), within(0.01));
        assertThat(found.getY()).isCloseTo(Double.parseDouble(expected[1]), within(0.01));
        assertThat(found.getWidth()).isCloseTo(Double.parseDouble(expected[2]), within(0.01));
        assertThat(found.getHeight()).isCloseTo(Double.parseDouble(expected[3]), within(0.01));
    }

    @Test
    void refuseWhatTheyAreNotMadeOf() {
        assertThatThrownBy(() -> SvgPath.of("M0 0q1 1 2 2")).hasMessageContaining("no command of our icons: q");
        assertThatThrownBy(() -> SvgPath.of("M0 0a1 2 45 0 0 2 2")).hasMessageContaining("not turned");
    }

    @Test
    void takeTheColourOfTheirToneAndGreyWhenDisabled() {
        Stage.look(Theme.LIGHT);
        var icon = (DrawnIcon) Icons.large("warning", Tone.RED);

        assertThat(strongest(picture(pen -> icon.paintIcon(new JLabel(), pen, 0, 0))))
                .isEqualTo(Tone.RED.color());
        assertThat(strongest(picture(pen -> icon.getDisabledIcon().paintIcon(new JLabel(), pen, 0, 0))))
                .isNotEqualTo(Tone.RED.color());
    }

    private static BufferedImage picture(Consumer<Graphics2D> painter) {
        var picture = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        painter.accept(pen);
        pen.dispose();
        return picture;
    }

    private static double ink(BufferedImage picture) {
        return difference(picture, new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB));
    }

    /** How many pixels differ, a half covered one as a half. */
    private static double difference(BufferedImage one, BufferedImage other) {
        double sum = 0;
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                sum += Math.abs((one.getRGB(x, y) >>> 24) - (other.getRGB(x, y) >>> 24)) / 255.0;
            }
        }
        return sum;
    }

    private static Color strongest(BufferedImage picture) {
        int strongest = 0;
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                int at = picture.getRGB(x, y);
                strongest = at >>> 24 > strongest >>> 24 ? at : strongest;
            }
        }
        return new Color(strongest, true);
    }
}
