package org.troubletree.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.swing.JComponent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.troubletree.walk.Walk;

/** A walk with an unverified change: the window never leaves it without a warning. */
class HeldWalkTest {
    private static final String HOLD = "The server was changed here: read it back, or put it back first.";

    private final WizardStage page = WizardStage.of(Pressure.library());

    @BeforeEach
    void carryOutTheChange() {
        page.act(wizard ->
                wizard.follow(new Suggestion.Topic(wizard.library().trees().getFirst(), List.of())));
        page.stage.click("choice.old").click("change.risk");
        page.stage.type("change.old-value", "0x5").click("change.record");
    }

    private Walk walk() {
        return page.wizard.course().walk().orElseThrow();
    }

    private void write() {
        page.stage.click("change.backup").click("change.applied");
    }

    private JComponent part(String name) {
        return page.stage.find(name, JComponent.class);
    }

    @Test
    void showsThePartsAsTheyWereAfterBackAndForth() {
        page.stage.click("foot.back").click("choice.old");

        assertThat(page.stage.shows("change.backup")).isTrue();
        assertThat(page.stage.find("change.part.before", JComponent.class).isEnabled())
                .isTrue();
        page.stage.click("change.part.before");
        assertThat(page.stage
                        .find("change.old-value", javax.swing.JTextField.class)
                        .getText())
                .isEqualTo("0x5");
    }

    @Test
    void saysWhyNothingLeadsBack() {
        write();

        assertThat(part("foot.back").isEnabled()).isFalse();
        assertThat(part("foot.back").getToolTipText()).isEqualTo(HOLD);
        assertThat(part("trail.0").isEnabled()).isFalse();
        assertThat(part("trail.0").getToolTipText()).isEqualTo(HOLD);
        assertThat(page.stage.words()).contains(HOLD);

        page.act(Wizard::back);
        assertThat(walk().hold()).isPresent();
        assertThat(page.wizard.showing()).isEqualTo(Wizard.Showing.WALK);
    }

    @Test
    void asksBeforeItIsLeftThoughItsReportWasSaved() {
        write();
        page.act(wizard -> wizard.course().reported());
        page.answers.agrees = false;

        page.act(Wizard::startOver);

        assertThat(walk().ledger()).hasSize(1);
        assertThat(page.answers.told)
                .singleElement()
                .asString()
                .contains("A change was carried out on the server and not read back");
    }

    @Test
    void isKeptWhereAnotherCauseIsLookedFor() {
        write();

        page.stage.click("foot.doubt");
        page.act(Wizard::resume);

        assertThat(page.stage.shows("change.read-back")).isTrue();
        assertThat(walk().hold()).contains(HOLD);
    }

    @Test
    void goesOnOnceTheValueIsReadBack() {
        write();

        page.stage.type("change.read-back", "0x14").click("change.done");

        assertThat(walk().isOver()).isTrue();
        assertThat(part("trail.0").isEnabled()).isTrue();
    }
}
