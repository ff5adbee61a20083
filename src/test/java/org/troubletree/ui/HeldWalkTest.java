package org.troubletree.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.troubletree.tree.AppliesTo;
import org.troubletree.tree.Change;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Dword;
import org.troubletree.tree.Library;
import org.troubletree.tree.Node;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Page;
import org.troubletree.tree.Question;
import org.troubletree.tree.RegistryAction;
import org.troubletree.tree.Risk;
import org.troubletree.tree.Tree;
import org.troubletree.walk.Walk;

/** A walk whose server was changed and not read back: nothing in the window leads away from that unsaid. */
class HeldWalkTest {
    private static final String HOLD = "The server was changed here: read it back, or put it back first.";

    private final WizardStage page = WizardStage.of(library());

    @BeforeEach
    void carryOutTheChange() {
        page.act(wizard -> wizard.follow(new Lead.Topic(wizard.library().trees().getFirst(), List.of())));
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

    private static Library library() {
        var nodes = new LinkedHashMap<String, Node>();
        for (var node : List.of(
                new Question(page("which"), "Read the plate.", Optional.of("pump"), List.of(old(), none())),
                raise(),
                new Outcome(page("held"), Outcome.Result.WORKAROUND, List.of()),
                new Outcome(page("left"), Outcome.Result.UNDECIDED, List.of()))) {
            nodes.put(node.id(), node);
        }
        var tree = new Tree(
                "pressure",
                "The pressure is low",
                "About pumps.",
                1,
                new AppliesTo("Pump", "pump", List.of("old")),
                List.of(),
                new Tree.Opening(List.of(), List.of(), "which"),
                nodes,
                List.of());
        return Library.of(List.of(tree), List.of(), List.of());
    }

    private static Change raise() {
        var pressure = new RegistryAction(
                "HKEY_LOCAL_MACHINE\\Pump",
                "Pressure",
                new Dword(20),
                Optional.empty(),
                RegistryAction.Direction.RAISE);
        return new Change(
                page("raise"),
                pressure,
                new Risk("burst", Risk.Level.SERVICE, "It may burst."),
                "Write it down.",
                List.of("The pump"),
                "It reads 20.",
                "Write the old number.",
                List.of("old"),
                new Change.Ways("held", "left"));
    }

    private static Choice old() {
        return new Choice("old", "The old one", Optional.empty(), Map.of("pump", "old"), Choice.Safety.PLAIN, "raise");
    }

    private static Choice none() {
        return new Choice("none", "I cannot tell", Optional.empty(), Map.of(), Choice.Safety.SAFE, "left");
    }

    private static Page page(String id) {
        return new Page(id, "Title of " + id, "Some words.", List.of(), Optional.empty(), Optional.empty());
    }
}
