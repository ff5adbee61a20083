package org.troubletree.cli;

import org.troubletree.evidence.EvidenceReader;
import org.troubletree.evidence.ReadResult;
import org.troubletree.evidence.Readers;
import org.troubletree.json.JsonWriter;
import org.troubletree.tree.Expectation;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Reading;


import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a piece of evidence and prints what it shows. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads a piece of evidence and says what it shows, line by line, and what it cannot tell.")
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Supplier<List<Path>> namedBefore;

    @Parameters(
            paramLabel = "KIND",
            converter = Kind.class,
            completionCandidates = Kind.class,
            description = "What it is: ${COMPLETION-CANDIDATES}.")
    private EvidenceReader reader = Readers.all().getFirst();

    @Parameters(paramLabel = "FILE", description = "The file; - is standard input.")
    private String file = "-";

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean asJson;

    @Mixin
    private final Expected expected = new Expected();

    @Mixin
    private final TreesOption folders = new TreesOption();

    /** Folders of trees may be named after the command or, as the program's own option, before it. */
    CheckCommand(Terminal terminal, Supplier<List<Path>> namedBefore) {
        this.terminal = terminal;
        this.namedBefore = namedBefore;
    }

    @Override
    public Integer call() {
        var named = Stream.concat(namedBefore.get().stream(), folders.folders().stream())
                .toList();
        return TreesOption.missing(named).map(terminal::refuse).orElseGet(() -> check(named));
    }

    private int check(List<Path> named) {
        return switch (expected.of(reader, named)) {
            case Expected.Answer.These these -> read(these.expectations());
            case Expected.Answer.Wrong wrong -> terminal.refuse(wrong.reason());
        };
    }

    private int read(List<Expectation> expectations) {
        return switch (new Input(file, terminal.in()).content()) {
            case Input.Content.Taken<String> text -> print(reader.read(text.value(), expectations));
            case Input.Content.Unreadable<String> unreadable -> terminal.refuse(unreadable.reason());
        };
    }

    private int print(ReadResult result) {
        return switch (result) {
            case ReadResult.Understood understood -> print(understood.reading());
            case ReadResult.Refused refused -> terminal.refuse("%s: %s".formatted(file, refused.reason()));
        };
    }

    private int print(Reading reading) {
        if (asJson) {
            terminal.out().print(JsonWriter.pretty(Documents.of(reading)));
        } else {
            printLines(reading);
        }
        return 0;
    }

    private void printLines(Reading reading) {
        reading.findings().forEach(finding -> terminal.say(line(finding)));
        terminal.say("");
        terminal.say(reading.facts().isEmpty() ? "No fact follows from it." : "What follows from it:");
        reading.facts().forEach(fact -> terminal.say("  " + line(fact)));
        terminal.say("");
        terminal.say("What it cannot tell:");
        reading.cannotTell().forEach(sentence -> terminal.say("  " + sentence));
    }

    private static String line(Finding finding) {
        return finding.line() > 0 ? "line %d: %s".formatted(finding.line(), finding.text()) : finding.text();
    }

    private static String line(Fact fact) {
        return "%s = %s".formatted(fact.name(), fact.value());
    }
}
