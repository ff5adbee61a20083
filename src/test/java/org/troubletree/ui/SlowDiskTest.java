package org.troubletree.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.troubletree.saved.WalkFolder;
import org.troubletree.saved.WalkReadResult;
import org.troubletree.walk.Step;

/** A step that may be long is saved in the background, and shown when it is on disk. */
class SlowDiskTest {
    @TempDir
    Path folder;

    private final Later disk = new Later();

    private WizardStage window() {
        return WizardStage.of(Pumps.library(), WalkStore.in(WalkFolder.at(folder), "0.0.0"), disk);
    }

    private WizardStage walking() {
        var window = window();
        window.stage.type("start.paste", Pumps.STUCK).click("match.0.follow");
        disk.runAll();
        return window;
    }

    private static Step last(WizardStage window) {
        return window.wizard.course().walk().orElseThrow().steps().getLast();
    }

    private List<Step> onDisk() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(WalkFolder.ENDING))
                    .map(WalkFolder::read)
                    .flatMap(read -> ((WalkReadResult.ValidWalk) read).walk().steps().stream())
                    .toList();
        }
    }

    @Test
    void beginsAWalkOnceItIsOnDisk() throws IOException {
        var window = window();

        window.stage.type("start.paste", Pumps.STUCK).click("match.0.follow");
        assertThat(window.wizard.course().isBeginning()).isTrue();
        assertThat(window.stage.shows("start.paste")).isTrue();
        assertThat(window.wizard.course().walk()).isEmpty();

        disk.runAll();
        assertThat(window.wizard.course().isBeginning()).isFalse();
        assertThat(window.stage.shows("choice.old")).isTrue();
        assertThat(onDisk())
                .isEqualTo(window.wizard.course().walk().orElseThrow().steps());
    }

    @Test
    void beginsTheLastOfTwoThatWereFollowed() throws IOException {
        var window = window();
        window.stage.type("start.paste", Pumps.STUCK).click("match.0.follow");
        window.stage.type("start.paste", Pumps.DRY).click("match.0.follow");

        disk.runAll();

        assertThat(window.stage.shows("choice.low")).isTrue();
        assertThat(onDisk()).containsExactly(last(window));
    }

    @Test
    void beginsNoneThatWasGivenUpMeanwhile() {
        var window = window();
        window.stage.type("start.paste", Pumps.STUCK).click("match.0.follow");
        window.act(Wizard::startOver);

        disk.runAll();

        assertThat(window.wizard.course().walk()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void showsAReadingOnceItIsOnDisk() throws IOException {
        var window = walking();
        window.stage.click("choice.new");

        window.act(wizard -> wizard.course().handIn("Set Max Threads(Private+Public) from 0x20 to 0x5"));
        assertThat(last(window)).isInstanceOf(Step.Chosen.class);

        disk.runAll();
        assertThat(last(window)).isInstanceOf(Step.EvidenceRead.class);
        assertThat(onDisk()).endsWith(last(window));
    }

    @Test
    void keepsAReadingAndTheNoteThatCameInBetween() throws IOException {
        var window = walking();
        window.stage.click("choice.new");
        window.act(wizard -> wizard.course().handIn("Set Max Threads(Private+Public) from 0x20 to 0x5"));
        window.act(wizard -> wizard.course().note("It took long."));

        disk.runAll();

        assertThat(onDisk().subList(2, 4))
                .extracting(Step::getClass)
                .containsExactly(Step.NoteWritten.class, Step.EvidenceRead.class);
        assertThat(onDisk()).endsWith(last(window));
    }
}
