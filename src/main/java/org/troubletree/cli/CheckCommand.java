package org.troubletree.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.troubletree.evidence.Readers;
import org.troubletree.evidence.reader.EvidenceReader;
import org.troubletree.evidence.reader.ReadResult;
import org.troubletree.json.JsonWriter;
import org.troubletree.tree.Expectation;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a piece of evidence and prints the findings. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads a piece of evidence and says what it shows, line by line, and what it cannot tell.")
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Supplier<List<Path>> namedBefore;

    @Parameters(
            paramLabel = "KIND",
            converter = ReaderNameConverter.class,
            completionCandidates = ReaderNameConverter.class,
            description = "What it is: ${COMPLETION-CANDIDATES}.")
    private EvidenceReader reader = Readers.all().getFirst();

    @Parameters(paramLabel = "FILE", description = "The file; - is standard input.")
    private String file = "-";

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean asJson;

    @Mixin
    private final ExpectationOptions expected = new ExpectationOptions();

    @Mixin
    private final TreesOption folders = new TreesOption();

    /** Tree folders can be given after the command or, as an option of the program, before it. */
    CheckCommand(Terminal terminal, Supplier<List<Path>> namedBefore) {
        this.terminal = terminal;
        this.namedBefore = namedBefore;
    }

    @Override
    public Integer call() {
        var named = Stream.concat(namedBefore.get().stream(), folders.folders().stream())
                .toList();
        return TreesOption.missingFolder(named).map(terminal::fail).orElseGet(() -> check(named));
    }

    private int check(List<Path> named) {
        return switch (expected.expectations(reader, named)) {
            case ExpectationOptions.RequestedExpectations.ValidExpectations these -> read(these.expectations());
            case ExpectationOptions.RequestedExpectations.InvalidExpectations wrong -> terminal.fail(wrong.reason());
        };
    }

    private int read(List<Expectation> expectations) {
        return switch (new InputFile(file, terminal.in()).readText()) {
            case InputFile.InputContent.ReadContent<String> text -> print(reader.read(text.value(), expectations));
            case InputFile.InputContent.UnreadableContent<String> unreadable -> terminal.fail(unreadable.reason());
        };
    }

    private int print(ReadResult result) {
        return switch (result) {
            case ReadResult.Recognized understood -> print(understood.reading());
            case ReadResult.Unrecognized refused -> terminal.fail("%s: %s".formatted(file, refused.reason()));
        };
    }

    private int print(Reading reading) {
        if (asJson) {
            terminal.out().print(JsonWriter.pretty(ResultJson.json(reading)));
        } else {
            printLines(reading);
        }
        return 0;
    }

    private void printLines(Reading reading) {
        reading.findings().forEach(finding -> terminal.printLine(lineText(finding)));
        terminal.printLine("");
        terminal.printLine(reading.facts().isEmpty() ? "No fact follows from it." : "What follows from it:");
        reading.facts().forEach(fact -> terminal.printLine("  " + lineText(fact)));
        terminal.printLine("");
        terminal.printLine("What it cannot tell:");
        reading.cannotTell().forEach(sentence -> terminal.printLine("  " + sentence));
    }

    private static String lineText(Finding finding) {
        return finding.line() > 0 ? "line %d: %s".formatted(finding.line(), finding.text()) : finding.text();
    }

    private static String lineText(Fact fact) {
        return "%s = %s".formatted(fact.name(), fact.value());
    }
}
