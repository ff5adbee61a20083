package org.troubletree.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.troubletree.cli.Terminal;
import org.troubletree.cli.Troubletree;
import org.troubletree.evidence.Readers;
import org.troubletree.evidence.reader.EvidenceReader;
import org.troubletree.load.TreeFolders;
import org.troubletree.saved.WalkFolder;
import org.troubletree.tree.Check;
import org.troubletree.tree.Library;
import org.troubletree.tree.Rule;
import org.troubletree.tree.Tree;

/**
 * Records what the commands print, one file per command and input, so that two versions of the program can be compared
 * with {@code diff -r}. The output contains no current time and no path of this computer.
 */
public final class OutputRecorder {
    /** A log that is larger than this is scanned instead of being read as one text. */
    private static final int SMALL_LOG = 8 << 20;

    private static final byte[] FILLER =
            "Nothing of note happened on this day.\n".repeat(SMALL_LOG / 38 + 1).getBytes(UTF_8);

    private static final byte[] BLANK_LINES = "\n\n".getBytes(UTF_8);
    private static final int FILES_IN_A_LOG = 24;

    /** One of this many scenarios is walked. */
    private static final int SCENARIOS_A_WALK = 10;

    private static final Pattern CAPTURED = Pattern.compile("(vetoed by another value: Line [\\d,]+ )\\{([^{}]*)\\}");
    private static final List<String> REPORT_FORMS = List.of("text", "markdown", "html");

    private final Path folder;
    private final Library library;

    private OutputRecorder(Path folder, Library library) {
        this.folder = folder;
        this.library = library;
    }

    /** Arguments: the folder to write to, then folders with input files: event text, evidence and saved walks. */
    public static void main(String... arguments) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Locale.setDefault(Locale.ROOT);
        var folders = Arrays.stream(arguments).map(Path::of).toList();
        var library = TreeFolders.bundled().read(Readers.all()).library();
        var recorder = new OutputRecorder(folders.getFirst(), library);
        recorder.recordLint();
        for (var tree : library.trees()) {
            recorder.recordScenarios(tree);
            recorder.recordWalks(tree);
        }
        for (var inputs : folders.subList(1, folders.size())) {
            recorder.recordFolder(inputs);
        }
    }

    private void recordLint() throws IOException {
        record("lint/bundled", "", "lint");
        record("lint/explain", "", "lint", "--explain");
        for (var rule : Rule.values()) {
            record("lint/explain-" + rule.id(), "", "lint", "--explain", rule.id());
        }
    }

    /** If several scenarios have the same events, only the first is matched. */
    private void recordScenarios(Tree tree) throws IOException {
        var log = new ByteArrayOutputStream();
        var texts = new HashSet<>(Set.of(""));
        for (var scenario : tree.scenarios()) {
            var name = "scenarios/" + tree.id() + "/" + scenario.id();
            if (texts.add(scenario.eventLog())) {
                recordMatch(name, scenario.eventLog().getBytes(UTF_8));
                log.writeBytes(scenario.eventLog().getBytes(UTF_8));
                log.writeBytes(BLANK_LINES);
            }
            for (var reader : Readers.all()) {
                var evidence = scenario.handedIn(reader.name());
                if (evidence.isPresent()) {
                    recordChecks(name, tree, reader, evidence.get());
                }
            }
        }
        recordScan("scenarios/" + tree.id(), log);
    }

    private void recordWalks(Tree tree) throws IOException {
        for (int i = 0; i < tree.scenarios().size(); i += SCENARIOS_A_WALK) {
            var scenario = tree.scenarios().get(i);
            var name = tree.id() + "/" + scenario.id();
            var walker = new ScenarioWalker(library, tree, scenario);
            for (var walk : walker.savedWalks(folder.resolve("walks").resolve(name))) {
                recordWalk(folder.resolve("walks").relativize(walk).toString(), walk);
            }
        }
    }

    /** Records what each check of the tree reads in the evidence. */
    private void recordChecks(String name, Tree tree, EvidenceReader reader, String evidence) throws IOException {
        for (var node : tree.nodes().values()) {
            if (node instanceof Check check && check.reader().equals(reader.name())) {
                record(
                        "check/" + name + "-" + check.id(),
                        evidence,
                        "check",
                        reader.name(),
                        "-",
                        "--tree",
                        tree.id(),
                        "--node",
                        check.id());
            }
        }
        recordCheck(name, evidence.getBytes(UTF_8));
    }

    private void recordFolder(Path inputs) throws IOException {
        var log = new ByteArrayOutputStream();
        int files = 0;
        for (var file : filesOf(inputs)) {
            var name = inputs.toAbsolutePath().normalize().getFileName() + "/" + inputs.relativize(file);
            if (name.endsWith(WalkFolder.ENDING)) {
                recordWalk(name, file);
            } else {
                recordMatch(name, Files.readAllBytes(file));
                recordCheck(name, Files.readAllBytes(file));
                log.writeBytes(Files.readAllBytes(file));
                log.writeBytes(BLANK_LINES);
                files++;
                if (files % FILES_IN_A_LOG == 0) {
                    recordScan(name, log);
                }
            }
        }
        recordScan(inputs.toAbsolutePath().normalize().getFileName() + "/last", log);
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void recordMatch(String name, byte[] text) throws IOException {
        record("match-json/" + name, text, "match", "--json", "-");
        record("match-explain/" + name, text, "match", "--explain", "-");
    }

    /** Scans a large log that ends with these texts twice. Then clears the texts. */
    private void recordScan(String name, ByteArrayOutputStream texts) throws IOException {
        var log = new ByteArrayOutputStream();
        log.writeBytes(FILLER);
        log.writeBytes(texts.toByteArray());
        log.writeBytes(texts.toByteArray());
        texts.reset();
        record("scan-json/" + name, log.toByteArray(), "match", "--json", "-");
        record("scan-explain/" + name, log.toByteArray(), "match", "--explain", "-");
    }

    /** Records what every reader finds, including readers for other evidence. */
    private void recordCheck(String name, byte[] evidence) throws IOException {
        for (var reader : Readers.all()) {
            record("check/" + name + "-" + reader.name(), evidence, "check", reader.name(), "-");
            record("check-json/" + name + "-" + reader.name(), evidence, "check", reader.name(), "--json", "-");
        }
    }

    private void recordWalk(String name, Path file) throws IOException {
        for (var form : REPORT_FORMS) {
            record("report/" + name + "." + form, "", "report", file.toString(), "--format", form);
            record("report-masked/" + name + "." + form, "", "report", file.toString(), "--format", form, "--mask");
        }
        record("replay/" + name, "", "replay", file.toString());
        record("resume/" + name, "", "resume", "--print", file.toString());
    }

    private void record(String name, String input, String... arguments) throws IOException {
        record(name, input.getBytes(UTF_8), arguments);
    }

    private void record(String name, byte[] input, String... arguments) throws IOException {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = Terminal.withStreams(new ByteArrayInputStream(input), out, err);
        int status = Troubletree.run(
                "1.2.3", terminal, (trees, walks, walk) -> Optional.of("There is no window here."), arguments);
        var file = folder.resolve(name + ".out");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, comparable(out.toString(UTF_8)) + "status " + status + "\n" + err.toString(UTF_8), UTF_8);
    }

    /** Removes the time at which a report was written, and sorts captured values, whose order is random. */
    private static String comparable(String output) {
        var withoutTimes = output.replaceAll("(Written\\b[^\\d\\n]*)\\d[\\d :-]*", "$1NOW");
        return CAPTURED.matcher(withoutTimes)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1)
                        + Stream.of(found.group(2).split(", ", -1)).sorted().toList()));
    }
}
