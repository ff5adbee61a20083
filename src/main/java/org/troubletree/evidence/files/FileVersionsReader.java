package org.troubletree.evidence.files;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.troubletree.evidence.reader.CappedList;
import org.troubletree.evidence.reader.EvidenceReader;
import org.troubletree.evidence.reader.ReadResult;
import org.troubletree.evidence.reader.TextKind;
import org.troubletree.evidence.reader.UnrecognizedText;
import org.troubletree.tree.Expectation;
import org.troubletree.tree.Term;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Reading;

/** Reads lists of files with their versions and compares them with the files of a fix. */
public final class FileVersionsReader implements EvidenceReader {
    static final String NAME = "file-versions";
    private static final UnrecognizedText REFUSAL = new UnrecognizedText(
            TextKind.DIRECTORY, "None of the files in question stands in it with its version.", """
            Hand in one line for each file, its name and its version, as in “name.exe 5.5.2650.24”: the Version tab of the \
            file's properties in the explorer shows it, and the tool filever prints it. A listing by dir shows only date \
            and size.""");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String acceptedInput() {
        return "what filever prints, or lines of file name and version";
    }

    @Override
    public List<Term> terms() {
        return List.of(new Term(
                "files",
                Term.Count.SOME,
                "a file's name, a blank and its version in four numbers, such as name.exe 5.5.2650.24,",
                FixTable::isValidRow));
    }

    @Override
    public Map<String, Set<String>> facts(Expectation expected) {
        return hasValidRows(expected) ? FixTable.of(expected).possibleFacts() : Map.of();
    }

    /** Returns whether every row of the expectation is valid. Invalid rows are reported when the tree is loaded. */
    private static boolean hasValidRows(Expectation expected) {
        return expected.all("files").stream().allMatch(FixTable::isValidRow);
    }

    @Override
    public ReadResult read(String text, List<Expectation> expected) {
        var listed = FileList.parse(text);
        var tables = expected.stream().map(FixTable::of).toList();
        boolean isKnown = tables.isEmpty()
                ? listed.values().stream().anyMatch(file -> file.version().isPresent())
                : tables.stream().anyMatch(table -> table.isAnyListed(listed));
        return isKnown ? new ReadResult.Recognized(reading(listed, tables, text)) : REFUSAL.resultFor(text);
    }

    private static Reading reading(Map<String, FileList.ListedFile> listed, List<FixTable> tables, String text) {
        var findings = Stream.concat(
                tables.stream().flatMap(table -> table.findings(listed).stream()),
                Stream.concat(
                        Stream.of(overviewFinding(listed)),
                        tables.isEmpty() ? CappedList.lastEntries(versionFindings(listed)).stream() : Stream.empty()));
        var facts = tables.stream().flatMap(table -> table.facts(listed).stream());
        return new Reading(NAME, findings.toList(), facts.toList(), cannotTell(), text);
    }

    private static Finding overviewFinding(Map<String, FileList.ListedFile> listed) {
        return new Finding(
                0,
                "The text names %s, %s."
                        .formatted(
                                CappedList.countWithNoun(listed.size(), "file", "files"),
                                CappedList.countWithNoun(
                                        versionFindings(listed).size(), "with its version", "with their versions")));
    }

    private static List<Finding> versionFindings(Map<String, FileList.ListedFile> listed) {
        return listed.values().stream()
                .flatMap(file -> file.version().stream()
                        .map(version -> new Finding(file.line(), "%s is %s.".formatted(file.name(), version))))
                .toList();
    }

    private static List<String> cannotTell() {
        return List.of(
                "Whether these are the files that the service runs: see that the list is of its own folder on that server.",
                "Whether the service was restarted since the files were replaced.",
                "Anything about files of a fix that carry no version.");
    }
}
