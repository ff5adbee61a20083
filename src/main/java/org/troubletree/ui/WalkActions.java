package org.troubletree.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.troubletree.event.EventText;
import org.troubletree.report.RegistryFile;
import org.troubletree.report.Report;
import org.troubletree.tree.RegistryAction;
import org.troubletree.ui.page.PageActions;
import org.troubletree.ui.page.SaveRequest;
import org.troubletree.walk.ChangeRecord;
import org.troubletree.walk.Guard.GuardPart;
import org.troubletree.walk.Walk;

/** Carries out what a person does on a page of a walk. */
final class WalkActions implements PageActions {
    private static final String REPORT = "Save the report";
    private static final String UNWRITABLE =
            "This value cannot be written into a registry file without changing its meaning. Make the change by hand.";

    private final Wizard wizard;
    private final FileCommands files;
    private final UserPrompts prompts;
    private final String version;
    private final Runnable changed;

    WalkActions(Wizard wizard, FileCommands files, UserPrompts prompts, String version, Runnable changed) {
        this.wizard = wizard;
        this.files = files;
        this.prompts = prompts;
        this.version = version;
        this.changed = changed;
    }

    @Override
    public void choose(String choice) {
        wizard.course().choose(choice);
    }

    @Override
    public void keep(GuardPart part, String typed) {
        wizard.course().keep(part, typed);
    }

    @Override
    public void withdraw(GuardPart part) {
        wizard.course().withdraw(part);
    }

    @Override
    public void made(ChangeRecord record) {
        wizard.course().made(record);
    }

    @Override
    public void handIn(String text) {
        wizard.course().handIn(text);
    }

    @Override
    public void handInFile(Path file) {
        files.read(file, wizard.course()::handIn);
    }

    @Override
    public void openEvidence() {
        files.open("Open the evidence", wizard.course()::handIn);
    }

    @Override
    public void save(SaveRequest what) {
        switch (what) {
            case SaveRequest.ReportRequest report -> wizard.course().walk().ifPresent(walk -> save(walk, report));
            case SaveRequest.Redo redo -> registry(redo.action(), "", RegistryFile.applyFile(redo.action()));
            case SaveRequest.Undo undo ->
                registry(undo.action(), "undo-", RegistryFile.undoFile(undo.action(), undo.before()));
        }
    }

    /** A masked report gets its own default name, so that it does not replace the unmasked one. */
    private void save(Walk walk, SaveRequest.ReportRequest wanted) {
        var at = wizard.course().now();
        var name = walk.tree().id()
                + switch (wanted.names()) {
                    case SHOWN -> "";
                    case MASKED -> "-masked";
                };
        switch (wanted.form()) {
            case TEXT -> save(name + ".txt", () -> report(walk, wanted, at).text());
            case MARKDOWN -> save(name + ".md", () -> report(walk, wanted, at).markdown());
            case HTML -> save(name + ".html", () -> report(walk, wanted, at).html());
        }
    }

    private void save(String name, Supplier<String> text) {
        files.save(REPORT, name, text, wizard.course()::reported);
    }

    private Report report(Walk walk, SaveRequest.ReportRequest wanted, Instant at) {
        var report = Report.of(walk, version, at);
        return switch (wanted.names()) {
            case SHOWN -> report;
            case MASKED -> {
                var names = EventText.read(walk.opening().evidence()).valueNames();
                yield report.masked(names.computers(), names.people());
            }
        };
    }

    private void registry(RegistryAction action, String prefix, Optional<String> text) {
        text.ifPresentOrElse(
                file -> files.save(
                        "Save the registry file", prefix + fileName(action.value()) + ".reg", () -> file, () -> {}),
                () -> prompts.tell("No registry file", UNWRITABLE));
    }

    /** A value can have any name; a file cannot. */
    private static String fileName(String value) {
        var name = value.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "value" : name.substring(0, Math.min(40, name.length()));
    }

    @Override
    public void startOver() {
        wizard.startOver();
    }

    @Override
    public void changed() {
        changed.run();
    }
}
