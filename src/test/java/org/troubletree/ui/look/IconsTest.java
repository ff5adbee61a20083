package org.troubletree.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.Icon;
import javax.swing.JLabel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IconsTest {
    @BeforeEach
    void installTheLook() {
        Stage.look(Theme.LIGHT);
    }

    @ParameterizedTest
    @MethodSource
    void takeTheColourOfTheirTone(String name) {
        assertThat(strongest(Icons.large(name, ColourRole.RED))).isEqualTo(ColourRole.RED.color());
    }

    static List<String> takeTheColourOfTheirTone() throws IOException {
        try (var icons = Files.list(Path.of("icons"))) {
            return icons.map(icon -> icon.getFileName().toString().replace(".svg", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Color strongest(Icon icon) {
        var picture = new BufferedImage(icon.getIconWidth(), icon.getIconHeight(), BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        icon.paintIcon(new JLabel(), pen, 0, 0);
        pen.dispose();
        return IntStream.range(0, icon.getIconWidth() * icon.getIconHeight())
                .mapToObj(at -> new Color(picture.getRGB(at % icon.getIconWidth(), at / icon.getIconWidth()), true))
                .max(Comparator.comparingInt(Color::getAlpha))
                .orElseThrow();
    }
}
