package org.troubletree.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.JToggleButton;
import javax.swing.JToolTip;
import javax.swing.UIManager;
import javax.swing.plaf.basic.BasicHTML;
import net.miginfocom.swing.MigLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LookTest {
    private static final String MARKUP = "<html><b>service</b> stopped";

    @BeforeEach
    void installTheLook() {
        Stage.look(Theme.LIGHT);
    }

    @AfterEach
    void bringTextBack() {
        Stage.look(Theme.LIGHT);
    }

    static Stream<Function<String, JComponent>> componentsThatKnowMarkup() {
        return Stream.of(
                JLabel::new,
                JButton::new,
                JToggleButton::new,
                JCheckBox::new,
                JRadioButton::new,
                JMenuItem::new,
                JRadioButtonMenuItem::new,
                LookTest::tip);
    }

    private static JComponent tip(String text) {
        var tip = new JToolTip();
        tip.setTipText(text);
        return tip;
    }

    @ParameterizedTest
    @MethodSource("componentsThatKnowMarkup")
    void showsMarkupAsItStands(Function<String, JComponent> make) {
        var component = Stage.onEventThread(() -> make.apply(MARKUP));

        assertThat(component.getClientProperty(BasicHTML.propertyKey)).isNull();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void knowsTheThemeAtHand(Theme theme) {
        Stage.look(theme);

        assertThat(Look.theme()).isEqualTo(theme);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void keepsWordsReadableOnEverySurface(Theme theme) {
        Stage.look(theme);
        var surfaces = List.of("page", "side", "card", "well", "accentSoft", "amberSoft", "redSoft", "greenSoft");
        var tones = List.of(ColourRole.PLAIN, ColourRole.MUTED);

        for (var surface : surfaces) {
            for (var tone : tones) {
                assertThat(Contrast.of(tone.color(), UIManager.getColor("Troubletree." + surface)))
                        .as("%s on %s", tone, surface)
                        .isGreaterThan(4.5);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void keepsTonesReadableOnTheirOwnSurface(Theme theme) {
        Stage.look(theme);

        assertThat(Contrast.of(ColourRole.AMBER.color(), UIManager.getColor("Troubletree.amberSoft")))
                .isGreaterThan(4.5);
        assertThat(Contrast.of(ColourRole.RED.color(), UIManager.getColor("Troubletree.redSoft")))
                .isGreaterThan(4.5);
        assertThat(Contrast.of(ColourRole.GREEN.color(), UIManager.getColor("Troubletree.greenSoft")))
                .isGreaterThan(4.5);
        assertThat(Contrast.of(ColourRole.ACCENT.color(), UIManager.getColor("Troubletree.accentSoft")))
                .isGreaterThan(4.5);
        assertThat(Contrast.of(ColourRole.ON_ACCENT.color(), UIManager.getColor("Troubletree.accent")))
                .isGreaterThan(4.2);
    }

    @Test
    void hasAFaceOfItsOwnForEachWeight() {
        Stage.look(Theme.LIGHT);

        assertThat(UIManager.getFont("defaultFont").getFontName()).isEqualTo("Inter Regular");
        assertThat(UIManager.getFont("defaultFont").deriveFont(Font.BOLD).getFontName())
                .isEqualTo("Inter Bold");
        assertThat(UIManager.getFont("semibold.font").getFontName()).isEqualTo("Inter SemiBold");
        assertThat(UIManager.getFont("monospaced.font").getFontName()).startsWith("JetBrains Mono");
    }

    @Test
    void setsTextInTheBundledFonts() {
        assertThat(new JLabel().getFont().getFamily()).isEqualTo("Inter");
        assertThat(new JLabel().getFont().getSize()).isEqualTo(14);
        assertThat(UIManager.getFont("monospaced.font").getFamily()).startsWith("JetBrains Mono");
    }

    @Test
    void makesTextTwiceAsLargeAndBackAgain() {
        var steps = Stage.onEventThread(() -> {
            int taken = 0;
            while (Look.largerText()) {
                taken++;
            }
            return taken;
        });

        assertThat(steps).isEqualTo(5);
        assertThat(Look.textPercent()).isEqualTo(200);
        assertThat(UIManager.getFont("defaultFont").getSize()).isEqualTo(28);
        Stage.onEventThread(() -> {
            Look.usualText();
            return steps;
        });
        assertThat(UIManager.getFont("defaultFont").getSize()).isEqualTo(14);
    }

    @Test
    void knowsWhichIconsThereAre() {
        assertThat(Icons.has("warning")).isTrue();
        assertThat(Icons.has("no-such-icon")).isFalse();
    }

    @Test
    void wrapsWordsAtTheWidthTheyAreGiven() {
        var words = Stage.onEventThread(() -> WrappingText.of("one two three four five six seven eight nine ten"));

        words.setSize(100, 1);

        assertThat(words.getPreferredSize().height)
                .isGreaterThan(3 * words.getFont().getSize());
    }

    @Test
    void letsTheMouseThroughWordsToTheButtonTheyStandOn() {
        var words = Stage.onEventThread(() -> WrappingText.of("Follow this"));
        words.setSize(100, 20);

        assertThat(words.contains(10, 10)).isFalse();
    }

    @Test
    void givesWordsTheHeightThatTheirWidthAsksFor() {
        var text = "Mail does not flow again after a network failure, although the line is back. ".repeat(4);
        var words = Stage.onEventThread(() -> WrappingText.of(text));
        var panel = Stage.onEventThread(() -> {
            var inner = new JPanel(new MigLayout("insets 0, fillx, wrap 1", "[grow,fill]"));
            inner.add(words, "wmin 0");
            var outer = new ScrollPanel(new MigLayout("insets 0, fillx, wrap 1", "[grow,fill]", "[]push"));
            outer.add(inner, "wmin 0");
            return ScrollPanel.scroll(outer);
        });

        var stage = Stage.show(() -> panel, 300, 400);
        int narrow = words.getHeight();
        stage.resize(600, 400);

        assertThat(narrow).isEqualTo(words.getFontMetrics(words.getFont()).getHeight() * linesAt(300, words));
        assertThat(words.getHeight()).isLessThan(narrow);
    }

    private static int linesAt(int width, WrappingText words) {
        var copy = Stage.onEventThread(() -> WrappingText.of(words.getText()));
        copy.setSize(width, Short.MAX_VALUE);
        return copy.getPreferredSize().height
                / copy.getFontMetrics(copy.getFont()).getHeight();
    }
}
