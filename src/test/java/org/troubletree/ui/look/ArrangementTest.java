package org.troubletree.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.LayoutManager;
import java.util.Arrays;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The layouts of pages, with components of known size. */
class ArrangementTest {
    private static final String LONG = "one two three four five six seven eight nine ten ".repeat(8);

    @BeforeEach
    void installTheLook() {
        Stage.look(Theme.LIGHT);
    }

    private static JComponent block(int width, int height) {
        var block = new JPanel();
        block.setPreferredSize(new Dimension(width, height));
        return block;
    }

    private static JPanel laidOut(LayoutManager layout, int width, int height, JComponent... parts) {
        return Stage.onEventThread(() -> {
            var panel = new JPanel(layout);
            Arrays.stream(parts).forEach(panel::add);
            panel.setSize(width, height);
            panel.doLayout();
            return panel;
        });
    }

    private static List<List<Integer>> places(JPanel panel) {
        return Arrays.stream(panel.getComponents())
                .map(part -> List.of(part.getX(), part.getY(), part.getWidth(), part.getHeight()))
                .toList();
    }

    @Test
    void putsPartsBelowEachOther() {
        var panel = laidOut(Column.spaced(8), 300, 200, block(50, 20), block(500, 30));

        assertThat(places(panel)).containsExactly(List.of(0, 0, 300, 20), List.of(0, 28, 300, 30));
    }

    @Test
    void leavesOutWhatIsHidden() {
        var hidden = block(10, 10);
        hidden.setVisible(false);
        var panel = laidOut(Column.spaced(8), 300, 200, hidden, block(50, 20));

        assertThat(panel.getComponent(1).getY()).isZero();
        assertThat(HeightForWidth.of(panel, 300)).isEqualTo(20);
    }

    @Test
    void keepsLinesShortEnoughToRead() {
        var panel = laidOut(Column.spaced(8).atMost(40), 2000, 200, block(50, 20));

        assertThat(panel.getComponent(0).getWidth()).isBetween(200, 500);
    }

    @Test
    void endsBesideTheBarsOfWhatScrolls() {
        var panel = laidOut(Column.spaced(8).besideBars(), 300, 200, block(50, 20));

        assertThat(panel.getComponent(0).getWidth()).isEqualTo(ScrollArea.widthInside(300));
    }

    @Test
    void givesWordsTheHeightTheyNeedAtTheWidth() {
        var words = Stage.onEventThread(() -> WrappingText.of(LONG));
        var panel = laidOut(Column.spaced(8), 300, 900, words, block(10, 10));
        int wide = Stage.onEventThread(() -> HeightForWidth.of(words, 900));

        assertThat(words.getHeight()).isGreaterThan(2 * wide);
        assertThat(panel.getComponent(1).getY()).isEqualTo(words.getHeight() + 8);
    }

    @Test
    void goesOnInTheNextRowAndStandsInTheMiddleOfIts() {
        var panel = laidOut(WrapLayout.spaced(8), 200, 100, block(100, 20), block(80, 30), block(90, 10));

        assertThat(places(panel))
                .containsExactly(List.of(0, 5, 100, 20), List.of(108, 0, 80, 30), List.of(0, 38, 90, 10));
        assertThat(HeightForWidth.of(panel, 200)).isEqualTo(48);
        assertThat(HeightForWidth.of(panel, 400)).isEqualTo(30);
    }

    @Test
    void givesTheWrappingPartOfARowWhatTheOthersLeave() {
        var words = Stage.onEventThread(() -> WrappingText.of("short"));
        var panel = laidOut(SingleRowLayout.around(words), 300, 40, block(20, 40), words, block(30, 10));

        assertThat(words.getX()).isEqualTo(32);
        assertThat(words.getWidth()).isEqualTo(300 - 20 - 30 - 24);
        assertThat(panel.getComponent(2).getX()).isEqualTo(270);
    }

    @Test
    void readsTwoColumnsDownwardsAndOneWhereItIsNarrow() {
        var wide = laidOut(EqualColumns.two(), 608, 200, block(1, 20), block(1, 20), block(1, 20));
        var narrow = laidOut(EqualColumns.two(), 300, 200, block(1, 20), block(1, 20), block(1, 20));

        assertThat(places(wide))
                .containsExactly(List.of(0, 0, 300, 20), List.of(0, 28, 300, 20), List.of(308, 0, 300, 20));
        assertThat(places(narrow)).allSatisfy(place -> assertThat(place.get(2)).isEqualTo(300));
        assertThat(HeightForWidth.of(wide, 608)).isEqualTo(48);
        assertThat(HeightForWidth.of(narrow, 300)).isEqualTo(76);
    }

    @Test
    void wrapsTheSameWithAndWithoutAScrollBar() {
        var prose = Stage.onEventThread(() -> MarkdownPane.of(LONG));
        var stage = Stage.show(() -> named(ScrollArea.plain(prose)), 300, 600);
        int without = prose.getWidth();

        stage.resize(300, 60);

        assertThat(stage.find("area", ScrollArea.class).getVerticalScrollBar().isVisible())
                .isTrue();
        assertThat(prose.getWidth()).isEqualTo(without);
    }

    private static ScrollArea named(ScrollArea area) {
        area.setName("area");
        return area;
    }
}
