package org.troubletree.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.troubletree.event.EventText;
import org.troubletree.report.Report;
import org.troubletree.saved.WalkReadResult;
import org.troubletree.walk.Walk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the report of a saved walk. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Prints the report of a walk, also of one whose tree is gone.")
final class ReportCommand implements Callable<Integer> {
    /** The forms of a report. */
    enum ReportFormat {
        TEXT,
        MARKDOWN,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Terminal terminal;
    private final Supplier<List<Path>> folders;
    private final String version;

    @Mixin
    private final WalkArgument walk = new WalkArgument();

    @Option(names = "--format", paramLabel = "FORM", description = "Its form: ${COMPLETION-CANDIDATES}.")
    private ReportFormat form = ReportFormat.TEXT;

    @Option(
            names = "--mask",
            description = "Masks the names of computers and people, the same name always in the same way.")
    private boolean masks;

    ReportCommand(Terminal terminal, Supplier<List<Path>> folders, String version) {
        this.terminal = terminal;
        this.folders = folders;
        this.version = version;
    }

    @Override
    public Integer call() {
        return switch (walk.read()) {
            case WalkReadResult.RejectedWalk refused -> terminal.fail(refused.sentence());
            case WalkReadResult.ValidWalk sound ->
                print(sound.walk().reopenIn(CommandTrees.library(folders.get())).walk());
        };
    }

    private int print(Walk walk) {
        var plain = Report.of(walk, version, Instant.now());
        var names = EventText.read(walk.opening().evidence()).valueNames();
        var report = masks ? plain.masked(names.computers(), names.people()) : plain;
        terminal.out()
                .print(
                        switch (form) {
                            case TEXT -> report.text();
                            case MARKDOWN -> report.markdown();
                            case HTML -> report.html();
                        });
        return 0;
    }
}
