package org.troubletree.evidence;

import org.troubletree.tree.Expectation;
import org.troubletree.tree.Term;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Reading;


import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads lists of files with their versions and holds them against the table of a fix. */
final class FileVersions implements EvidenceReader {
    static final String NAME = "file-versions";
    private static final Refusal REFUSAL =
            new Refusal(Appearance.DIRECTORY, "None of the files in question stands in it with its version.", """
            Hand in one line for each file, its name and its version, as in “name.exe 5.5.2650.24”: the Version tab of the \
            file's properties in the explorer shows it, and the tool filever prints it. A listing by dir shows only date \
            and size.""");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String takes() {
        return "what filever prints, or lines of file name and version";
    }

    @Override
    public List<Term> terms() {
        return List.of(new Term(
                "files",
                Term.Count.SOME,
                "a file's name, a blank and its version in four numbers, such as name.exe 5.5.2650.24,",
                FixTable::isRow));
    }

    @Override
    public Map<String, Set<String>> facts(Expectation expected) {
        return isWhole(expected) ? FixTable.of(expected).facts() : Map.of();
    }

    /** Rows with faults in them are told of where they stand. */
    private static boolean isWhole(Expectation expected) {
        return expected.all("files").stream().allMatch(FixTable::isRow);
    }

    @Override
    public ReadResult read(String text, List<Expectation> expected) {
        var listed = FileLines.of(text);
        var tables = expected.stream().map(FixTable::of).toList();
        boolean isKnown = tables.isEmpty()
                ? listed.values().stream().anyMatch(file -> file.version().isPresent())
                : tables.stream().anyMatch(table -> table.namesOneOf(listed));
        return isKnown ? new ReadResult.Understood(reading(listed, tables, text)) : REFUSAL.of(text);
    }

    private static Reading reading(Map<String, FileLines.Listed> listed, List<FixTable> tables, String text) {
        var findings = Stream.concat(
                tables.stream().flatMap(table -> table.findings(listed).stream()),
                Stream.concat(
                        Stream.of(overview(listed)),
                        tables.isEmpty() ? Listing.last(versions(listed)).stream() : Stream.empty()));
        var facts = tables.stream().flatMap(table -> table.facts(listed).stream());
        return new Reading(NAME, findings.toList(), facts.toList(), cannotTell(), text);
    }

    private static Finding overview(Map<String, FileLines.Listed> listed) {
        return new Finding(
                0,
                "The text names %s, %s."
                        .formatted(
                                Listing.count(listed.size(), "file", "files"),
                                Listing.count(versions(listed).size(), "with its version", "with their versions")));
    }

    private static List<Finding> versions(Map<String, FileLines.Listed> listed) {
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
