package org.troubletree.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.troubletree.tree.Change;
import org.troubletree.tree.Outcome;
import org.troubletree.ui.look.ColourRole;
import org.troubletree.ui.look.Stage;
import org.troubletree.ui.look.Theme;
import org.troubletree.ui.look.WrappingText;
import org.troubletree.walk.Walk;

class OutcomePageTest {
    @BeforeEach
    void installTheLook() {
        Stage.look(Theme.LIGHT);
    }

    @ParameterizedTest
    @CsvSource({
        "FIXED, Fixed, ACCENT",
        "WORKAROUND, Workaround, ACCENT",
        "KNOWN_FAULT, Known fault, ACCENT",
        "OTHER_CAUSE, Another cause, MUTED",
        "UNDECIDED, Undecided, MUTED"
    })
    void saysTheResultInAWordAndDoesNotDressUpWhatIsNone(Outcome.Result result, String word, ColourRole tone) {
        var page = Shown.of(Nodes.outcome("end", result));

        assertThat(page.words("outcome.result")).isEqualTo(word);
        assertThat(page.stage().find("outcome.result", WrappingText.class).getForeground())
                .isEqualTo(tone.color());
    }

    @Test
    void namesItsArticlesWithTheirTitles() {
        var page = Shown.of(Nodes.outcome("end", Outcome.Result.KNOWN_FAULT));

        assertThat(page.words()).contains("Q169686  Internet Mail Connector shuts down");
    }

    @Test
    void showsWhatWasChangedAndHowToUndoIt() {
        var page = Shown.of(raised());

        assertThat(page.words("outcome.changed"))
                .isEqualTo("Max Threads(Private+Public): was 0x5 (5), read back as 0x14 (20).");
        assertThat(page.click("undo.toggle").words()).contains("(before: 0x5 (5))", "Write the noted old number back");
    }

    private static Walk raised() {
        var written = Walks.written("0x5");
        var record = written.guard().orElseThrow().readBack("0x14").record();
        return written.made(record.orElseThrow(), Walks.NOON);
    }

    @Test
    void saysWhatWasLeftOpenOnTheWay() {
        var left = Shown.of(Walks.at(Nodes.raise()).choose(Change.LEAVE, Walks.NOON));
        var unknown = Shown.of(Walks.at(Nodes.version()).choose("cannot-tell", Walks.NOON));

        assertThat(left.words()).contains("Still open", "Give the store more threads: Leave it as it is.");
        assertThat(unknown.words()).contains("Which version is the server? I cannot tell.");
        assertThat(left.stage().names()).doesNotContain("undo.toggle", "outcome.changed");
    }

    @Test
    void savesTheReportInThreeForms() {
        var page = Shown.of(Nodes.outcome("end", Outcome.Result.FIXED))
                .click("report.text")
                .click("report.markdown")
                .click("report.html")
                .goOn();

        assertThat(page.deeds().done())
                .containsExactly(
                        new SaveRequest.ReportRequest(SaveRequest.SaveFormat.TEXT, SaveRequest.NameMasking.SHOWN),
                        new SaveRequest.ReportRequest(SaveRequest.SaveFormat.MARKDOWN, SaveRequest.NameMasking.SHOWN),
                        new SaveRequest.ReportRequest(SaveRequest.SaveFormat.HTML, SaveRequest.NameMasking.SHOWN),
                        new SaveRequest.ReportRequest(SaveRequest.SaveFormat.TEXT, SaveRequest.NameMasking.SHOWN));
    }

    @Test
    void masksTheNamesInEveryFormOnceThatIsTicked() {
        var page = Shown.of(Nodes.outcome("end", Outcome.Result.FIXED))
                .click("report.masked")
                .click("report.html")
                .goOn();

        assertThat(page.deeds().done())
                .containsExactly(
                        new SaveRequest.ReportRequest(SaveRequest.SaveFormat.HTML, SaveRequest.NameMasking.MASKED),
                        new SaveRequest.ReportRequest(SaveRequest.SaveFormat.TEXT, SaveRequest.NameMasking.MASKED));
    }

    @Test
    void startsOver() {
        var page = Shown.of(Nodes.outcome("end", Outcome.Result.FIXED)).click("outcome.start-over");

        assertThat(page.deeds().done()).containsExactly("start over");
    }
}
