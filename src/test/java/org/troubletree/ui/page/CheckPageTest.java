package org.troubletree.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.troubletree.ui.look.Stage;
import org.troubletree.ui.look.Theme;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Origin;
import org.troubletree.walk.Reading;
import org.troubletree.walk.Walk;

class CheckPageTest {
    private static final Reading LOWERED = new Reading(
            "perfopt-log",
            List.of(new Finding(0, "2 runs"), new Finding(12, "Set Max Threads(Private+Public) from 32 to 5 <b>*now*")),
            List.of(new Fact("threads.lowered", "true", new Origin.ReadInEvidence("perfopt-log", 12))),
            List.of("Whether the number was changed by hand since."),
            "Set Max Threads(Private+Public) from 32 to 5");

    @BeforeEach
    void installTheLook() {
        Stage.look(Theme.LIGHT);
    }

    private static Walk read(Reading reading) {
        return Walks.at(Nodes.log()).record(reading, Walks.NOON);
    }

    @Test
    void handsInWhatWasPasted() {
        var page = Shown.of(Nodes.log());

        assertThat(page.primary().isReady()).isFalse();
        page.type("check.paste", "Set x from 1 to 2");

        assertThat(page.primary().verb()).isEqualTo("Read it");
        assertThat(page.deeds().changes()).isPositive();
        assertThat(page.goOn().deeds().done()).containsExactly("hand in Set x from 1 to 2");
    }

    @Test
    void asksForAFile() {
        assertThat(Shown.of(Nodes.log()).click("check.open").deeds().done()).containsExactly("open");
    }

    @Test
    void saysWhatItsReaderTakes() {
        assertThat(Shown.of(Nodes.log()).words()).contains("Paste perfopt.log, or lines of it; or drop the file:");
    }

    @Test
    void showsNoChoicesWhileItWaitsForEvidence() {
        var page = Shown.of(Nodes.log());

        assertThat(page.stage().shows("check.paste")).isTrue();
        assertThat(page.stage().shows("choice.lowered")).isFalse();
        assertThat(page.page().firstFocus().getName()).isEqualTo("check.paste");
    }

    @Test
    void saysHowToAnswerByHandBesideTheChoices() {
        var page = Shown.of(Nodes.log()).click("how.toggle");

        assertThat(page.words()).contains("The lowest such line is the latest.");
        assertThat(page.stage().shows("check.paste")).isFalse();
        assertThat(page.defaultButton()).isEqualTo("choice.no-log");
        assertThat(page.click("choice.lowered").deeds().done()).containsExactly("choose lowered");
    }

    @Test
    void saysWhyEvidenceWasRefusedAndKeepsWhatWasTyped() {
        var page = Shown.of(Nodes.log()).type("check.paste", "Event ID: 4094");
        assertThat(page.words("check.refusal")).isEmpty();

        page.then(new PageView(Walks.at(Nodes.log()), Optional.of("This is no perfopt.log.")));

        assertThat(page.words("check.refusal")).isEqualTo("This is no perfopt.log.");
        assertThat(page.words("check.paste")).isEqualTo("Event ID: 4094");
    }

    @Test
    void showsWhatWasReadWithItsLinesAndWhatItCannotTell() {
        var page = Shown.of(Nodes.log()).then(PageView.of(read(LOWERED)));

        assertThat(page.words())
                .contains("2 runs", "Line 12: Set Max Threads(Private+Public) from 32 to 5 <b>*now*")
                .contains("Did Performance Optimizer lower the threads? Yes, the last line lowered it")
                .doesNotContain("threads.lowered", "perfopt-log")
                .contains("Whether the number was changed by hand since.");
    }

    @Test
    void putsTheLineThatDecidesFirst() {
        var page = Shown.of(Nodes.log()).then(PageView.of(read(LOWERED)));

        assertThat(page.words().indexOf("Line 12")).isLessThan(page.words().indexOf("2 runs"));
    }

    @Test
    void marksTheChoiceThatTheReadingGivesAndLetsItBeConfirmed() {
        var page = Shown.of(read(LOWERED));

        assertThat(page.words()).contains("This is what was read, from what you handed in, line 12");
        assertThat(page.primary().verb()).isEqualTo("Confirm");
        assertThat(page.defaultButton()).isEqualTo("the foot");
        assertThat(page.page().firstFocus().getName()).isEqualTo("choice.lowered");
        assertThat(page.goOn().deeds().done()).containsExactly("choose lowered");
    }

    @Test
    void asksForAChoiceWhereTheReadingDoesNotSettleIt() {
        var silent = new Reading("perfopt-log", List.of(), List.of(), List.of("No line names the threads."), "Set");
        var page = Shown.of(read(silent));

        assertThat(page.primary().isReady()).isFalse();
        assertThat(page.defaultButton()).isEqualTo("choice.no-log");
    }

    @Test
    void takesOtherEvidenceAfterTheFirst() {
        var page = Shown.of(read(LOWERED)).click("found.toggle");

        assertThat(page.stage().shows("check.paste")).isTrue();
        assertThat(page.primary().verb()).isEqualTo("Read it");
    }

    @Test
    void leavesOpenWhatThePersonOpenedWhenNothingNewWasRead() {
        var page = Shown.of(read(LOWERED)).click("how.toggle").then(PageView.of(read(LOWERED)));

        assertThat(page.button("how.toggle").isSelected()).isTrue();
    }
}
