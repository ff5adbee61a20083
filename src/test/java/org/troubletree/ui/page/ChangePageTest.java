package org.troubletree.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.troubletree.tree.Dword;
import org.troubletree.tree.RegistryAction;
import org.troubletree.tree.RegistryText;
import org.troubletree.tree.Risk;
import org.troubletree.ui.look.Card;
import org.troubletree.ui.look.Stage;
import org.troubletree.ui.look.Theme;
import org.troubletree.walk.ChangeRecord;
import org.troubletree.walk.StateBefore;

class ChangePageTest {
    private static final List<String> PARTS = List.of("risk", "before", "backup", "applied", "read-back");

    @BeforeEach
    void installTheLook() {
        Stage.look(Theme.LIGHT);
    }

    private static Shown applied() {
        return saved("0x5").click("change.backup").click("change.applied");
    }

    private static Shown saved(String old) {
        return Shown.of(Nodes.raise())
                .click("change.risk")
                .type("change.old-value", old)
                .click("change.record");
    }

    private static long openParts(Shown page) {
        return PARTS.stream()
                .filter(part -> page.isEnabled("change.part." + part))
                .count();
    }

    @Test
    void opensOnePartAfterAnother() {
        var page = Shown.of(Nodes.raise());
        assertThat(openParts(page)).isEqualTo(1);
        assertThat(openParts(page.click("change.risk"))).isEqualTo(2);
        assertThat(openParts(page.type("change.old-value", "0x5"))).isEqualTo(2);
        assertThat(openParts(page.click("change.record"))).isEqualTo(3);
        assertThat(openParts(page.click("change.backup"))).isEqualTo(4);
        assertThat(openParts(page.click("change.applied"))).isEqualTo(5);
    }

    @Test
    void isDoneOnlyWhenTheNewValueWasReadBack() {
        var page = applied();
        assertThat(page.primary().isReady()).isFalse();
        assertThat(page.primary().first()).isEqualTo("Next: Read back.");
        assertThat(page.isEnabled("change.done")).isFalse();

        page.type("change.read-back", "20");

        assertThat(page.words("change.verified")).isEqualTo("Read back: 0x14 (20), as it should be.");
        assertThat(page.click("change.done").deeds().ends())
                .containsExactly(
                        new ChangeRecord(new StateBefore.HeldValue(new Dword(5)), "20", ChangeRecord.Fate.STANDS));
    }

    @Test
    void showsTheOldValueBesideTheNewOneWhileItIsReadBack() {
        assertThat(applied().words("change.states")).isEqualTo("Before: 0x5 (5)  →  now: 0x14 (20)");
    }

    @Test
    void saysWhatIsTheDefault() {
        var page = Shown.of(Nodes.raise()).click("change.risk");
        assertThat(page.words()).contains("Installed as 0x20 (32).");
        assertThat(saved("0x5").click("change.backup").words()).contains("Default", "0x20 (32)");
    }

    @Test
    void isDoneFromTheFootToo() {
        var page = applied().type("change.read-back", "0x14").goOn();

        assertThat(page.deeds().ends()).hasSize(1).first().isInstanceOf(ChangeRecord.class);
    }

    @Test
    void keepsTheServerAsItIsByDefaultAtEveryPart() {
        var page = Shown.of(Nodes.raise());
        for (var step : List.<Runnable>of(
                () -> page.click("change.risk"),
                () -> page.type("change.old-value", "5"),
                () -> page.click("change.record"),
                () -> page.click("change.backup"),
                () -> page.click("change.applied"))) {
            assertThat(page.defaultButton()).isEqualTo("change.leave");
            assertThat(page.stage().shows("change.leave")).isTrue();
            assertThat(page.isEnabled("change.leave")).isTrue();
            step.run();
        }
    }

    @Test
    void leavesTheServerAsItIsWhileNothingWasWritten() {
        var page = Shown.of(Nodes.raise())
                .click("change.risk")
                .type("change.old-value", "5")
                .click("change.record");

        assertThat(page.click("change.leave").deeds().ends()).containsExactly("choose leave");
    }

    @Test
    void isPutBackAndNotLeftOnceItWasWritten() {
        var page = applied();
        assertThat(page.isEnabled("change.leave")).isFalse();

        page.type("change.read-back", "0x14");
        assertThat(page.isEnabled("change.leave")).isFalse();

        page.type("change.read-back", "0x5");
        assertThat(page.words("change.differs")).contains("That is the old state.");
        assertThat(page.click("change.leave").deeds().ends())
                .containsExactly(
                        new ChangeRecord(new StateBefore.HeldValue(new Dword(5)), "0x5", ChangeRecord.Fate.TAKEN_BACK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x14", "20", "0x20", "dword:00000020"})
    void refusesWhereTheOldValueIsAsHighAlready(String old) {
        var page = Shown.of(Nodes.raise()).click("change.risk").type("change.old-value", old);

        assertThat(page.words("change.refusal")).contains("already", "Leave it as it is.");
        assertThat(page.isEnabled("change.record")).isFalse();
        assertThat(page.isEnabled("change.absent")).isFalse();
        assertThat(openParts(page)).isEqualTo(2);
        assertThat(page.isEnabled("change.leave")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0x5 | Read as 0x5 (5).",
                "5 | Read as 0x5 (5).",
                "dword:00000005 | Read as 0x5 (5).",
                "five | “five” is no such data. A number: 0x5 when it is shown in hexadecimal, 5 when in decimal. Installed as 0x20 (32).",
                "'' | A number: 0x5 when it is shown in hexadecimal, 5 when in decimal. Installed as 0x20 (32)."
            })
    void saysHowTheOldValueIsUnderstood(String typed, String said) {
        var page = Shown.of(Nodes.raise()).click("change.risk").type("change.old-value", typed);

        assertThat(page.words("change.old-value.echo")).isEqualTo(said);
    }

    @Test
    void takesAValueThatIsNotThere() {
        var page = Shown.of(Nodes.raise()).click("change.risk").click("change.absent");
        assertThat(openParts(page)).isEqualTo(3);

        page.click("change.backup");

        assertThat(page.isEnabled("change.save-undo")).isFalse();
        assertThat(page.words()).contains("There was no such value, so undo is to delete it by hand.");
        page.click("change.applied").type("change.read-back", "0x14").click("change.done");
        assertThat(page.deeds().ends())
                .containsExactly(new ChangeRecord(new StateBefore.AbsentValue(), "0x14", ChangeRecord.Fate.STANDS));
    }

    @Test
    void showsExactlyWhatIsWritten() {
        var page = saved("0x5").click("change.backup");

        assertThat(page.words())
                .contains(Nodes.KEY, "Max Threads(Private+Public)", "REG_DWORD")
                .contains("0x14  (type 14 with Hex chosen)", "20  (type 20 with Decimal chosen)")
                .contains("net start MSExchangeIMC");
    }

    @Test
    void savesTheChangeAndItsUndo() {
        var page = saved("0x5").click("change.backup").click("change.save-reg").click("change.save-undo");

        assertThat(page.deeds().ends())
                .containsExactly(
                        new SaveRequest.Redo(Nodes.dword()),
                        new SaveRequest.Undo(Nodes.dword(), new StateBefore.HeldValue(new Dword(5))));
    }

    @Test
    void saysWhatToDoWhenSomethingElseWasReadBack() {
        var page = applied().type("change.read-back", "0x20");

        assertThat(page.words("change.differs")).startsWith("The server holds 0x20 (32), the default, not 0x14 (20).");
        assertThat(page.words("change.verified")).isEmpty();
        assertThat(page.isEnabled("change.done")).isFalse();
        assertThat(page.click("undo.toggle").words()).contains("Write the noted old number back");
    }

    @Test
    void asksAgainForWhatIsNoNumber() {
        var page = applied().type("change.read-back", "twenty");

        assertThat(page.words("change.differs")).startsWith("“twenty” is no such data.");
    }

    @Test
    void goesBackToAPartAndTakesItsConfirmationBack() {
        var page = saved("0x5").click("change.backup").click("change.part.backup");
        assertThat(page.button("change.backup").getText()).isEqualTo("Take that back");

        page.click("change.backup");

        assertThat(page.primary().first()).isEqualTo("Next: Save first.");
        assertThat(page.isEnabled("change.part.applied")).isFalse();
        assertThat(page.words("change.verified")).isEmpty();
    }

    @Test
    void takesNoPartBackOnceTheChangeWasCarriedOut() {
        var page = applied();
        assertThat(page.words("change.hold"))
                .isEqualTo("The server was changed here: read it back, or put it back first.");

        for (var part : List.of("risk", "backup", "applied")) {
            page.click("change.part." + part);
            assertThat(page.isEnabled("change." + part)).as(part).isFalse();
        }
    }

    @Test
    void correctsTheOldValueEvenAfterTheChange() {
        var page = applied().click("change.part.before");
        assertThat(page.isEnabled("change.record")).isFalse();

        page.type("change.old-value", "0x6").click("change.record").type("change.read-back", "0x6");

        assertThat(page.click("change.leave").deeds().ends())
                .containsExactly(
                        new ChangeRecord(new StateBefore.HeldValue(new Dword(6)), "0x6", ChangeRecord.Fate.TAKEN_BACK));
    }

    @Test
    void showsThePartsAsTheWalkHasThem() {
        var page = Shown.of(Walks.written("0x5"));

        assertThat(openParts(page)).isEqualTo(5);
        assertThat(page.stage().shows("change.read-back")).isTrue();
        assertThat(page.click("change.part.before").words("change.old-value")).isEqualTo("0x5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Max Threads(Private+Public)\"=dword:00000005",
                "    Max Threads(Private+Public)    REG_DWORD    0x5"
            })
    void takesALineOfAnExportOrAQuery(String line) {
        var page = Shown.of(Nodes.raise()).click("change.risk").type("change.old-value", line);

        assertThat(page.words("change.old-value.echo")).isEqualTo("Read as 0x5 (5).");
        assertThat(page.isEnabled("change.record")).isTrue();
    }

    /** Tab goes from line to line. */
    @Test
    void standsWithItsButtonsAboveWhatCanBeOpened() {
        var page = Shown.of(Nodes.raise()).click("change.risk");

        assertThat(page.top("change.record")).isBetween(page.top("change.old-value"), page.top("undo.toggle"));
    }

    @ParameterizedTest
    @EnumSource(Risk.Level.class)
    void isRedOnlyWhereSomethingMayBeLost(Risk.Level level) {
        var page = Shown.of(Nodes.change("risky", level, Nodes.dword()));

        assertThat(page.words()).contains(level.losesData() ? "Danger: " : "Risk: ");
        assertThat(page.stage().find("change.risk-text", Card.class).getBackground())
                .isEqualTo(javax.swing.UIManager.getColor(
                        level.losesData() ? "Troubletree.redSoft" : "Troubletree.amberSoft"));
    }

    @Test
    void leadsThroughAProcedureInWords() {
        var page = Shown.of(Nodes.restart()).click("change.risk");
        assertThat(page.words()).contains("The time, the number of files in P1");
        assertThat(page.isEnabled("change.record")).isFalse();

        page.type("change.old-value", "10:15, 312 files").click("change.record").click("change.backup");
        assertThat(page.words()).contains("net stop MSExchangeMSMI").doesNotContain("REG_DWORD");

        page.click("change.applied")
                .type("change.read-back", "All are started.")
                .click("change.done");
        assertThat(page.deeds().ends())
                .containsExactly(new ChangeRecord(
                        new StateBefore.DescribedState("10:15, 312 files"),
                        "All are started.",
                        ChangeRecord.Fate.STANDS));
    }

    @Test
    void writesTextsToo() {
        var text = new RegistryAction(
                Nodes.KEY,
                "Logon Only As",
                new RegistryText("<html>x"),
                Optional.empty(),
                RegistryAction.Direction.SET);
        var page = Shown.of(Nodes.change("text", Risk.Level.CONFIGURATION, text))
                .click("change.risk")
                .type("change.old-value", "/o=org")
                .click("change.record")
                .click("change.backup");

        assertThat(page.words()).contains("REG_SZ", "<html>x");
    }

    @Test
    void asksTheFootToBeSetAgainAtEachStep() {
        var page = Shown.of(Nodes.raise());
        int before = page.deeds().changes();

        page.click("change.risk").type("change.old-value", "0x5");

        assertThat(page.deeds().changes()).isGreaterThan(before + 1);
    }
}
