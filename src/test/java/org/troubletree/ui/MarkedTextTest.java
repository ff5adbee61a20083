package org.troubletree.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JTextArea;
import javax.swing.text.BadLocationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.troubletree.tree.Code;
import org.troubletree.ui.look.Stage;

class MarkedTextTest {
    private static final String CODES =
            "Event ID: 7\nSource: Tap\nDescription: Error 80004005, then 0x80040115 after some time.";
    private static final String BEHIND = "lines before\n\n" + Pumps.STUCK + "\n" + Pumps.DRY;

    private final WizardStage page = WizardStage.of(Pumps.library()
            .with(List.of(
                    new Code(
                            "0x80040115",
                            "AWAY",
                            "It was away.",
                            Code.CodeMeaningfulness.SOMETHING,
                            List.of(),
                            Optional.empty()),
                    new Code(
                            "0x80004005",
                            "FAIL",
                            "It failed.",
                            Code.CodeMeaningfulness.NOTHING,
                            List.of(),
                            Optional.empty()))));
    private final Stage stage = page.stage;
    private final JTextArea area = stage.find("start.paste", JTextArea.class);

    @Test
    void marksCodesAndSetsThoseApartThatTellNothing() {
        stage.type("start.paste", CODES);

        assertThat(page.wizard.start().findings().marks())
                .filteredOn(mark -> !mark.says().isEmpty())
                .extracting(mark -> CODES.substring(mark.from(), mark.to()) + " " + mark.sign())
                .containsExactly("80004005 EMPTY_CODE", "0x80040115 CODE");
        assertThat(area.getHighlighter().getHighlights()).hasSize(2);
        assertThat(stage.words()).contains("\ncode\n", "code that tells nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "80004005   | 80004005 = FAIL: It failed. By itself it says nothing of the cause.",
                "0x80040115 | 0x80040115 = AWAY: It was away."
            })
    void saysWhatTheCodeMeansInWhichTheCaretStands(String code, String said) {
        stage.type("start.paste", CODES);
        assertThat(stage.shows("start.said")).isFalse();

        stage.act(() -> area.setCaretPosition(CODES.indexOf(code) + 3));
        assertThat(stage.shows("start.said")).isTrue();
        assertThat(stage.find("start.said", JTextArea.class).getText()).isEqualTo(said);

        stage.act(() -> area.setCaretPosition(0));
        assertThat(stage.shows("start.said")).isFalse();
    }

    @Test
    void saysWhatTheCodeMeansThatTheMouseIsOver() {
        stage.type("start.paste", CODES);

        assertThat(tipAt(CODES.indexOf("80040115"))).isEqualTo("0x80040115 = AWAY: It was away.");
        assertThat(tipAt(CODES.indexOf("after"))).isNull();
    }

    private String tipAt(int place) {
        return Stage.onEventThread(() -> area.getToolTipText(over(place)));
    }

    private MouseEvent over(int place) throws BadLocationException {
        var at = area.modelToView2D(place).getBounds();
        return new MouseEvent(area, MouseEvent.MOUSE_MOVED, 0, 0, at.x + 1, at.y + 1, 0, 0, 0, false, 0);
    }

    @Test
    void leadsFromAReasonToTheEventItSpeaksOf() {
        stage.type("start.paste", BEHIND);
        stage.click("reason.line.3");

        assertThat(area.getSelectedText()).isEqualTo(Pumps.STUCK);
    }

    @Test
    void showsTheLinesOfTheEventThatIsPicked() {
        assertThat(stage.shows("start.events")).isFalse();

        stage.type("start.paste", BEHIND);
        var events = stage.find("start.events", JComboBox.class);
        stage.act(() -> events.setSelectedIndex(1));

        assertThat(area.getSelectedText()).isEqualTo(Pumps.DRY);
        assertThat(stage.type("start.paste", Pumps.STUCK).shows("start.events")).isTrue();
        assertThat(events.getSelectedIndex()).isEqualTo(-1);
    }

    @Test
    void saysWhereTheLineOfAReasonIsNotShown() {
        stage.act(() -> page.wizard.start().paste("no event here\n".repeat(10_000) + "\n" + Pumps.STUCK));
        stage.click("reason.line.10002");

        assertThat(stage.words()).contains("Line 10,002 stands behind the lines that are shown.");
        assertThat(area.getSelectedText()).isNull();
    }
}
