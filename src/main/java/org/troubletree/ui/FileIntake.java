package org.troubletree.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.troubletree.saved.WalkFolder;

/** Decides where an opened, dropped or pasted file or text goes. */
final class FileIntake {
    private final Wizard wizard;
    private final FileCommands files;
    private final UserPrompts prompts;
    private final Consumer<String> paste;

    /** {@code paste} puts text into the start page. */
    FileIntake(Wizard wizard, FileCommands files, UserPrompts prompts, Consumer<String> paste) {
        this.wizard = wizard;
        this.files = files;
        this.prompts = prompts;
        this.paste = paste;
    }

    /** Continues the walk in that file. */
    void resume(Path file) {
        wizard.resume(file).ifPresent(sentence -> prompts.tell("The walk could not be opened", sentence));
    }

    void openWalk() {
        prompts.fileToOpen("Open a walk").ifPresent(this::resume);
    }

    void openEvents() {
        files.openEvents("Open events", this::take);
    }

    /** Continues a dropped walk. Any other file is read as evidence if the page asks for it, else as events. */
    void open(Path file) {
        if (file.toString().endsWith(WalkFolder.ENDING)) {
            resume(file);
        } else if (isWalking()) {
            files.read(file, wizard.course()::handIn);
        } else {
            files.readEvents(file, this::take);
        }
    }

    /** Takes dropped text: as evidence if the page asks for it, else as events. */
    void insert(String text) {
        if (isWalking()) {
            wizard.course().handIn(text);
        } else {
            paste.accept(text);
        }
    }

    private boolean isWalking() {
        return wizard.showing() == Wizard.Showing.WALK;
    }

    private void take(Path file, EvidenceSource events) {
        wizard.doubt();
        switch (events) {
            case EvidenceSource.Text text -> wizard.start().paste(text.text());
            case EvidenceSource.Log log -> wizard.start().open(log.file(), problem -> files.unreadable(file, problem));
        }
    }
}
