package org.troubletree.cli;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.troubletree.event.ContentGuess;
import org.troubletree.json.Json;
import org.troubletree.json.JsonWriter;
import org.troubletree.log.LogScanner;
import org.troubletree.log.ScannedLog;
import org.troubletree.match.ErrorCodes;
import org.troubletree.match.Matcher;
import org.troubletree.tree.Library;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads event text from files and prints the events and the causes that match. */
@Command(
        name = "match",
        mixinStandardHelpOptions = true,
        description = "Reads event text and says which causes fit it, best first, and why.")
final class MatchCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Supplier<List<Path>> namedBefore;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup(multiplicity = "1")
    private OutputFormat form = new OutputFormat();

    @Mixin
    private TreesOption folders = new TreesOption();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Event text in any form; - is standard input.")
    private List<String> files = List.of();

    /** The form of the output. */
    private static final class OutputFormat {
        @Option(names = "--json", description = "Prints one JSON document for one file.")
        private boolean json;

        @Option(names = "--jsonl", description = "Prints one JSON document a line for each file, in the given order.")
        private boolean jsonl;

        @Option(names = "--explain", description = "Prints the whole reasoning, for those who write signatures.")
        private boolean explain;
    }

    /** Tree folders can be given after the command or, as an option of the program, before it. */
    MatchCommand(Terminal terminal, Supplier<List<Path>> namedBefore) {
        this.terminal = terminal;
        this.namedBefore = namedBefore;
    }

    @Override
    public Integer call() {
        if (!form.jsonl && files.size() > 1) {
            var name = form.json ? "--json" : "--explain";
            throw new ParameterException(spec.commandLine(), name + " takes one file; --jsonl takes several");
        }
        if (Collections.frequency(files, "-") > 1) {
            throw new ParameterException(spec.commandLine(), "standard input can be read once only");
        }
        var named = Stream.concat(namedBefore.get().stream(), folders.folders().stream())
                .toList();
        return TreesOption.missingFolder(named)
                .map(terminal::fail)
                .orElseGet(() -> matchAll(CommandTrees.library(named)));
    }

    /**
     * Reads all files. A file that cannot be read does not stop the others; an interruption or a closed output does.
     */
    private int matchAll(Library library) {
        library.problems().forEach(problem -> terminal.printError(problem.sentence()));
        var matcher = Matcher.of(library);
        var codes = ErrorCodes.of(library.codes());
        try (var interruption = Interruption.install()) {
            int status = files.stream()
                    .takeWhile(file -> !interruption.isInterrupted() && !terminal.isClosed())
                    .mapToInt(file -> match(file, matcher, codes, interruption))
                    .max()
                    .orElse(0);
            terminal.out().flush();
            return status;
        }
    }

    private int match(String file, Matcher matcher, ErrorCodes codes, Interruption interruption) {
        var input = new InputFile(file, terminal.in());
        var progress = new ProgressLine(terminal, input.size());
        var content = input.readLog(new LogScanner(matcher), progress, interruption);
        progress.clear();
        if (interruption.isInterrupted()) {
            terminal.printError(
                    "%s was not read to its end: what is printed is true of its first part.".formatted(file));
        }
        return switch (content) {
            case InputFile.InputContent.ReadContent<InputFile.LogContent> log -> match(log.value(), matcher, codes);
            case InputFile.InputContent.UnreadableContent<InputFile.LogContent> unreadable ->
                terminal.fail(unreadable.reason());
        };
    }

    private int match(InputFile.LogContent log, Matcher matcher, ErrorCodes codes) {
        return switch (log) {
            case InputFile.LogContent.WholeLogText text -> explainOrPrint(text.text(), matcher, codes);
            case InputFile.LogContent.LargeLog large -> explainOrPrint(large.log(), matcher, codes);
        };
    }

    private int explainOrPrint(ScannedLog log, Matcher matcher, ErrorCodes codes) {
        if (form.explain) {
            terminal.printLine("log: %,d events on %,d lines; %,d that may tell something, with their lines in it"
                    .formatted(
                            log.progress().events(),
                            log.progress().lines(),
                            log.events().size()));
            matcher.explain(log.sample()).forEach(terminal::printLine);
        } else {
            print(ResultJson.json(log, matcher.rank(log.sample()), codes));
        }
        return 0;
    }

    private int explainOrPrint(String text, Matcher matcher, ErrorCodes codes) {
        var read = matcher.readEvents(text);
        var likeness = ContentGuess.guess(text);
        if (form.explain) {
            if (read.events().isEmpty()) {
                terminal.printLine("no events found"
                        + likeness.map(like -> ": it looks like " + like.what()).orElse(""));
                terminal.printLine(likeness.map(ContentGuess::advice).orElseGet(ContentGuess::adviceForPlainText));
            }
            matcher.explain(text, read).forEach(terminal::printLine);
        } else {
            print(ResultJson.json(read, likeness, matcher.rank(read.events()), CodesJson.of(text, read, codes)));
        }
        return 0;
    }

    private void print(Json document) {
        terminal.out().print(form.jsonl ? JsonWriter.oneLine(document) + "\n" : JsonWriter.pretty(document));
        terminal.out().flush();
    }
}
