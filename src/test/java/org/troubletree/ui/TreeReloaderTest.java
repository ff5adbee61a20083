package org.troubletree.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.troubletree.load.GoodTree;

class TreeReloaderTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeATree() throws IOException {
        PostOffice.write(folder, GoodTree.whole());
    }

    @Test
    void showsTheTreesOnceTheyAreRead() {
        var wizard = WizardStage.of(LoadedLibrary.none().library());
        assertThat(wizard.stage.shows("symptom.mail-waits")).isFalse();

        wizard.act(it -> rereading(it).begin(() -> {}));

        assertThat(wizard.stage.shows("symptom.mail-waits")).isTrue();
    }

    @Test
    void showsWhatWasSavedOnThePageAtHand() throws IOException {
        var wizard = WizardStage.of(LoadedLibrary.none().library());
        var rereading = rereading(wizard.wizard);
        wizard.act(it -> rereading.begin(() -> {}));
        wizard.act(it -> it.start().tick("mail-waits"));
        wizard.act(it -> it.follow(it.leads().getFirst()));

        PostOffice.write(folder, GoodTree.whole().with("Which version runs?", "Which version is it?"));
        wizard.act(it -> rereading.look());
        wizard.act(it -> rereading.look());

        assertThat(wizard.stage.words()).contains("Which version is it?").doesNotContain("Which version runs?");
    }

    private TreeReloader rereading(Wizard wizard) {
        return new TreeReloader(
                PostOffice.trees(folder), wizard, new Background(Runnable::run, Runnable::run, Runnable::run));
    }
}
