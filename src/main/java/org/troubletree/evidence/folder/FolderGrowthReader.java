package org.troubletree.evidence.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.troubletree.evidence.reader.CappedList;
import org.troubletree.evidence.reader.EvidenceReader;
import org.troubletree.evidence.reader.ReadResult;
import org.troubletree.evidence.reader.TextKind;
import org.troubletree.evidence.reader.UnrecognizedText;
import org.troubletree.tree.Dword;
import org.troubletree.tree.Expectation;
import org.troubletree.tree.Term;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Origin;
import org.troubletree.walk.Reading;

/**
 * Reads listings of a folder in which files accumulate: how many files there are, how old they are, and whether their
 * number grows from one listing to the next.
 */
public final class FolderGrowthReader implements EvidenceReader {
    private static final String NAME = "p1-directory";
    private static final UnrecognizedText REFUSAL = new UnrecognizedText(
            TextKind.DIRECTORY, "No row of it has a date, a time, a size and a name, as dir prints them.", """
            Hand in what dir prints for the folder; two listings some minutes apart tell whether it grows.""");

    /** The listings of the folder that is listed last, and the order of the dates in them. */
    private record ComparedListings(List<DirOutput.FolderListing> listings, DateOrder order) {
        static ComparedListings of(List<DirOutput.FolderListing> all) {
            var last = all.getLast();
            var dates = all.stream()
                    .flatMap(listed -> listed.files().values().stream())
                    .map(DirOutput.DirEntry::date)
                    .toList();
            return new ComparedListings(
                    all.stream()
                            .filter(listed -> listed.folder().equalsIgnoreCase(last.folder()))
                            .toList(),
                    DateOrder.commonOrder(dates));
        }

        DirOutput.FolderListing first() {
            return listings.getFirst();
        }

        DirOutput.FolderListing last() {
            return listings.getLast();
        }

        Optional<String> trend() {
            int more = last().count() - first().count();
            return listings.size() < 2
                    ? Optional.empty()
                    : Optional.of(more > 0 ? "growing" : more < 0 ? "falling" : "same");
        }

        /** Returns the oldest file of the first listing, or empty if there is no later listing to compare with. */
        Optional<DirOutput.DirEntry> oldestOfFirst() {
            return listings.size() < 2 ? Optional.empty() : first().oldest(order);
        }

        boolean isStillThere(DirOutput.DirEntry file) {
            return last().files().containsKey(file.name().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String acceptedInput() {
        return "what dir prints for the folder, once or twice";
    }

    @Override
    public List<Term> terms() {
        return List.of(Term.number("many"));
    }

    @Override
    public List<Expectation> byDefault() {
        return List.of(Expectation.of("p1"));
    }

    @Override
    public Map<String, Set<String>> facts(Expectation expected) {
        var fact = expected.fact();
        return Map.of(
                fact + ".count", Set.of(),
                fact + ".backlog", Set.of("yes", "no"),
                fact + ".growing", Set.of("growing", "same", "falling"),
                fact + ".oldest-stays", Set.of("yes", "no"),
                fact + ".oldest", Set.of());
    }

    @Override
    public ReadResult read(String text, List<Expectation> expected) {
        var listings = DirOutput.parse(text);
        if (listings.isEmpty()) {
            return REFUSAL.resultFor(text);
        }
        var seen = ComparedListings.of(listings);
        var facts = expected.stream().flatMap(one -> facts(seen, one).stream()).toList();
        return new ReadResult.Recognized(new Reading(NAME, findings(seen), facts, cannotTell(), text));
    }

    private static List<Finding> findings(ComparedListings seen) {
        return Stream.of(
                        trendFinding(seen),
                        oldestFinding(seen),
                        Optional.of(countFinding(seen)),
                        ageFinding(seen),
                        ambiguityFinding(seen))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> trendFinding(ComparedListings seen) {
        return seen.trend().map(word -> {
            var how = switch (word) {
                case "growing" -> "It grows";
                case "falling" -> "It empties";
                default -> "It stays as it is";
            };
            return new Finding(
                    seen.last().line(),
                    "%s: %d files in the first of %d listings, %d in the last."
                            .formatted(
                                    how,
                                    seen.first().count(),
                                    seen.listings().size(),
                                    seen.last().count()));
        });
    }

    private static Optional<Finding> oldestFinding(ComparedListings seen) {
        return seen.oldestOfFirst()
                .map(file -> new Finding(
                        file.line(),
                        "The oldest file of the first listing, %s of %s, is %s in the last."
                                .formatted(
                                        file.name(),
                                        dateAndTime(file),
                                        seen.isStillThere(file) ? "still there" : "gone")));
    }

    private static Finding countFinding(ComparedListings seen) {
        var last = seen.last();
        var folder = last.folder().isEmpty() ? "The folder" : last.folder();
        var cut = last.count() > last.files().size()
                ? " Only %d of them are in the text.".formatted(last.files().size())
                : "";
        return new Finding(
                last.line(),
                "%s holds %s.%s".formatted(folder, CappedList.countWithNoun(last.count(), "file", "files"), cut));
    }

    private static Optional<Finding> ageFinding(ComparedListings seen) {
        return seen.last()
                .oldest(seen.order())
                .flatMap(oldest -> seen.last()
                        .newest(seen.order())
                        .map(newest -> new Finding(
                                oldest.line(),
                                "The oldest file, %s, is of %s, the newest, %s, of %s."
                                        .formatted(
                                                oldest.name(),
                                                dateAndTime(oldest),
                                                newest.name(),
                                                dateAndTime(newest)))));
    }

    private static Optional<Finding> ambiguityFinding(ComparedListings seen) {
        return seen.order() == DateOrder.AMBIGUOUS && !seen.last().files().isEmpty()
                ? Optional.of(new Finding(
                        0, "Day and month cannot be told apart in these dates: the month is taken to stand first."))
                : Optional.empty();
    }

    private static String dateAndTime(DirOutput.DirEntry file) {
        return file.date() + " " + file.time().strip();
    }

    private static List<Fact> facts(ComparedListings seen, Expectation expected) {
        var facts = new ArrayList<Fact>();
        var last = seen.last();
        facts.add(fact(expected, ".count", Integer.toString(last.count()), last.line()));
        expected.one("many")
                .flatMap(Dword::parse)
                .ifPresent(many -> facts.add(
                        fact(expected, ".backlog", last.count() >= many.number() ? "yes" : "no", last.line())));
        seen.trend().ifPresent(word -> facts.add(fact(expected, ".growing", word, last.line())));
        seen.oldestOfFirst()
                .ifPresent(file -> facts.add(
                        fact(expected, ".oldest-stays", seen.isStillThere(file) ? "yes" : "no", file.line())));
        last.oldest(seen.order())
                .ifPresent(file -> facts.add(fact(expected, ".oldest", dateAndTime(file), file.line())));
        return facts;
    }

    private static Fact fact(Expectation expected, String part, String value, int line) {
        return new Fact(expected.fact() + part, value, new Origin.ReadInEvidence(NAME, line));
    }

    private static List<String> cannotTell() {
        return List.of(
                "Which file is the bad one: dir shows no more than names, sizes and dates.",
                "How the folder was between two listings, and whether one listing alone is of a busy minute.",
                "Whether the clock of the server is right.");
    }
}
