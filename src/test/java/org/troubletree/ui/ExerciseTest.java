package org.troubletree.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.troubletree.ui.look.Stage;
import org.troubletree.walk.Step;
import org.troubletree.walk.Walk;

class ExerciseTest {
    private final WizardStage page = WizardStage.of(Pumps.library());
    private final Stage stage = page.stage;

    private void open(int number) {
        page.answers.pick = Optional.of(number);
        stage.click("start.case");
    }

    private Walk walk() {
        return page.wizard.course().walk().orElseThrow();
    }

    @Test
    void offersEveryCaseOfEveryTree() {
        stage.click("start.case");

        assertThat(page.answers.told)
                .containsExactly("The valve is stuck: The old one is warm", "The valve is stuck: The log tells it");
        assertThat(page.wizard.course().walk()).isEmpty();
    }

    @Test
    void pastesItsEventsAndBeginsAtTheMatchItOpens() {
        open(0);

        assertThat(page.wizard.start().pasted().text()).isEqualTo(Pumps.STUCK);
        assertThat(walk().opening().because()).contains("A valve that does not answer");
        assertThat(walk().here().id()).isEqualTo("which");
        assertThat(stage.words()).contains("A recorded case, no real server: “The old one is warm”.");
    }

    @Test
    void handsItsEvidenceInWhereAPageAsksForIt() {
        open(1);
        assertThat(page.wizard.start().ticked()).containsExactly("stopped");

        stage.click("choice.new");

        assertThat(walk().here().id()).isEqualTo("log");
        assertThat(walk().steps().stream().filter(Step.EvidenceRead.class::isInstance))
                .hasSize(1);
        assertThat(walk().answerKnown().orElseThrow().choice().id()).isEqualTo("lowered");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    choice.old,choice.yes,foot.next | This is where the case is meant to end.
                    choice.old,choice.no            | The case is meant to end at “The end: fixed”. The ways part at “Is the valve warm?”, where the case answers “Yes, it is warm”.
                    """)
    void saysAtTheEndWhetherItIsWhereTheCaseEnds(String clicks, String verdict) {
        open(0);

        for (var name : clicks.split(",", -1)) {
            stage.click(name);
        }

        assertThat(stage.words()).contains(verdict);
    }

    @Test
    void leavesNothingOfItBehind() {
        page.answers.agrees = false;
        open(0);
        stage.click("choice.old").click("foot.back").click("foot.back");
        assertThat(page.wizard.start().known()).isEqualTo(List.of());

        stage.click("start.resume").click("choice.old").click("walk.exercise.end");

        assertThat(page.wizard.course().walk()).isEmpty();
        assertThat(page.wizard.course().exercise()).isEmpty();
        assertThat(page.wizard.start().evidence()).isEmpty();
    }
}
