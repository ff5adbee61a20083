package org.troubletree.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.troubletree.saved.WalkFolder;
import org.troubletree.saved.WalkReadResult;
import org.troubletree.tree.Library;
import org.troubletree.walk.LedgerEntry;
import org.troubletree.walk.Walk;

/**
 * Walks are saved by themselves: each step is on disk before the next page shows, and the next start offers the walk.
 */
class KeptWalkTest {
    @TempDir
    Path folder;

    private WizardStage window() {
        var window = WizardStage.of(Pumps.library(), WalkStore.in(WalkFolder.at(folder), "0.0.0"));
        window.act(wizard -> wizard.reread(LoadedLibrary.of(Pumps.library())));
        return window;
    }

    private WizardStage walking() {
        var window = window();
        window.stage.type("start.paste", Pumps.STUCK).click("match.0.follow").click("choice.old");
        return window;
    }

    private static Walk walk(WizardStage window) {
        return window.wizard.course().walk().orElseThrow();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(WalkFolder.ENDING))
                    .toList();
        }
    }

    @Test
    void isOnDiskWithEachStep() throws IOException {
        var window = walking();

        assertThat(files()).hasSize(1);
        assertThat(WalkFolder.read(files().getFirst()))
                .isInstanceOfSatisfying(
                        WalkReadResult.ValidWalk.class,
                        sound -> assertThat(sound.walk().steps())
                                .isEqualTo(walk(window).steps()));
    }

    @Test
    void isOfferedAtTheNextStartAndGoneOnWith() throws IOException {
        var before = walk(walking());

        var next = window();
        assertThat(next.stage.words()).contains("Recent walks", "The valve is stuck", "Is the valve warm?");
        next.stage.click("start.recent");

        assertThat(walk(next)).isEqualTo(before);
        next.stage.click("choice.yes");
        assertThat(next.wizard.course().trouble()).isEmpty();
    }

    @Test
    void leavesTheStartPageQuietWhereThereIsNone() {
        assertThat(window().stage.words()).doesNotContain("Recent walks");
    }

    @Test
    void needsNoQuestionBeforeItIsLeft() {
        var window = walking();

        window.act(Wizard::startOver);

        assertThat(window.answers.told).isEmpty();
        assertThat(window.wizard.course().walk()).isEmpty();
        assertThat(window.stage.words()).contains("Recent walks");
    }

    @Test
    void isNotKeptWhereNothingCameOfIt() throws IOException {
        var window = window();
        window.stage.type("start.paste", Pumps.STUCK).click("match.0.follow");
        assertThat(files()).hasSize(1);

        window.act(Wizard::close);

        assertThat(files()).isEmpty();
    }

    @Test
    void saysWhatIsInTheWayAndAsksBeforeItIsLeft() throws IOException {
        var place = folder.resolve("walks");
        Files.writeString(place, "a file");
        var window = WizardStage.of(Pumps.library(), WalkStore.in(WalkFolder.at(place), "0.0.0"));
        window.stage.type("start.paste", Pumps.STUCK).click("match.0.follow").click("choice.old");

        assertThat(window.stage.words()).contains("The walk is not on disk");
        window.answers.agrees = false;
        window.act(Wizard::startOver);
        assertThat(window.answers.told).hasSize(1);

        Files.delete(place);
        window.act(Wizard::resume);
        window.stage.click("choice.yes");
        assertThat(window.stage.words()).doesNotContain("The walk is not on disk");
    }

    @Test
    void opensAWalkThatWasSentAndSaysWhatIsNoWalk() throws IOException {
        walking();
        var sent = Files.move(files().getFirst(), folder.resolve("sent.walk.txt"));
        var window = window();
        assertThat(window.stage.words()).doesNotContain("Recent walks");

        window.act(wizard -> assertThat(wizard.resume(sent)).isEmpty());
        assertThat(walk(window).here().id()).isEqualTo("warm");

        Files.writeString(sent, "nothing\n");
        window.act(wizard -> assertThat(wizard.resume(sent))
                .hasValueSatisfying(said -> assertThat(said).contains("line 1")));
        assertThat(window.wizard.showing()).isEqualTo(Wizard.Showing.WALK);
        assertThat(walk(window).here().id()).isEqualTo("warm");
    }

    @Test
    void showsAChangeThatIsNotReadBackFirst() {
        var before = WizardStage.of(Pressure.library(), WalkStore.in(WalkFolder.at(folder), "0.0.0"));
        Pressure.carryOut(before);
        before.act(Wizard::close);

        var next = WizardStage.of(Pressure.library(), WalkStore.in(WalkFolder.at(folder), "0.0.0"));
        next.act(wizard -> wizard.reread(LoadedLibrary.of(Pressure.library())));
        assertThat(next.stage.words()).contains("A change is not read back", "Title of raise");
        next.stage.click("start.unfinished.open");

        assertThat(walk(next).hold()).isPresent();
        next.stage.type("change.read-back", "0x14").click("change.done");
        next.act(Wizard::startOver);
        assertThat(next.stage.words()).doesNotContain("A change is not read back");
    }

    /** A window with these trees and a walk whose previous window carried out a change and was closed. */
    private WizardStage reopened(Library today) {
        var before = WizardStage.of(Pressure.library(), WalkStore.in(WalkFolder.at(folder), "0.0.0"));
        Pressure.carryOut(before);
        before.act(Wizard::close);
        var next = WizardStage.of(today, WalkStore.in(WalkFolder.at(folder), "0.0.0"));
        next.act(wizard -> wizard.reread(LoadedLibrary.of(today)));
        next.stage.click("start.unfinished.open");
        return next;
    }

    @Test
    void closesAChangeWhosePageWasTakenOutOfItsTree() {
        var window = reopened(Pressure.without("raise"));
        assertThat(window.stage.words()).contains("Its page is gone or another today; it is shown as it was");

        window.stage.type("change.read-back", "0x14").click("change.done");

        assertThat(walk(window).here().id()).isEqualTo("held");
        window.act(Wizard::startOver);
        assertThat(window.stage.words()).doesNotContain("A change is not read back");
    }

    @Test
    void isReadAndReportedWhereItsTreeIsGone() {
        var window = reopened(Library.of(List.of(), List.of(), List.of()));

        window.stage.type("change.read-back", "0x14").click("change.done");

        assertThat(walk(window).ledger()).singleElement().isInstanceOf(LedgerEntry.Finished.class);
        assertThat(window.stage.words())
                .contains("The walk cannot be gone on with from here")
                .doesNotContain("Carried out on the server and not read back");
        assertThat(window.stage.shows("change.leave")).isFalse();
        assertThat(window.stage.find("foot.next", JButton.class).getText()).isEqualTo("Save the report");
    }

    @Test
    void barsTheAnswersWhosePagesAreGoneWithTheTree() {
        var before = window();
        before.stage.type("start.paste", Pumps.STUCK).click("match.0.follow").click("choice.old");
        before.act(Wizard::close);
        var nothing = Library.of(List.of(), List.of(), List.of());
        var window = WizardStage.of(nothing, WalkStore.in(WalkFolder.at(folder), "0.0.0"));
        window.act(wizard -> wizard.reread(LoadedLibrary.of(nothing)));
        window.stage.click("start.recent");
        assertThat(window.stage.words()).contains("The walk cannot be gone on with from here");
        var menu = TrailPanel.choices(window.wizard, walk(window).trail().getFirst(), 0);
        assertThat(menu.getComponent(0).isEnabled()).isTrue();
        assertThat(menu.getComponent(1).isEnabled()).isFalse();

        window.stage.click("foot.back");

        assertThat(window.stage.find("choice.new", JButton.class).isEnabled()).isFalse();
        assertThat(window.stage.words()).contains("The page that this leads to is not at hand.");
        window.stage.click("choice.old");
        assertThat(walk(window).here().id()).isEqualTo("warm");
    }

    @Test
    void saysOfACopyThatItsChangeStaysOpenInTheOriginal(@TempDir Path elsewhere) throws IOException {
        var before = WizardStage.of(Pressure.library(), WalkStore.in(WalkFolder.at(folder), "0.0.0"));
        Pressure.carryOut(before);
        before.act(Wizard::close);
        var sent = Files.move(files().getFirst(), elsewhere.resolve("sent.walk"));

        var window = WizardStage.of(Pressure.library(), WalkStore.in(WalkFolder.at(folder), "0.0.0"));
        window.act(wizard -> assertThat(wizard.resume(sent)).isEmpty());

        assertThat(window.stage.words()).contains("The walk is a copy.");
    }

    @Test
    void bringsDroppedAnswersBack() {
        var window = walking();
        window.stage.click("choice.yes");
        var before = walk(window);
        window.act(wizard -> wizard.course().revise(before.trail().getFirst().step(), "new"));
        assertThat(walk(window).here().id()).isEqualTo("log");

        window.stage.click("walk.dropped.back");

        assertThat(walk(window)).isEqualTo(before);
        assertThat(Optional.of(window.wizard.course().remarks().dropped())).contains(List.of());
    }
}
