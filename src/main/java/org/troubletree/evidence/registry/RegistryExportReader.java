package org.troubletree.evidence.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.troubletree.evidence.reader.CappedList;
import org.troubletree.evidence.reader.EvidenceReader;
import org.troubletree.evidence.reader.ReadResult;
import org.troubletree.evidence.reader.TextKind;
import org.troubletree.evidence.reader.UnrecognizedText;
import org.troubletree.tree.Expectation;
import org.troubletree.tree.Term;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Reading;

/** Reads registry keys and values as tools and editors export them, and looks for values in them. */
public final class RegistryExportReader implements EvidenceReader {
    static final String NAME = "registry-export";
    private static final List<String> COMPARISON_KEYS = List.of("atLeast", "atMost", "equals", "contains");
    private static final UnrecognizedText REFUSAL = new UnrecognizedText(
            TextKind.REGISTRY, "No key of the registry with a value below it can be read in it.", """
            Hand in the key as text: in Regedit choose Registry, Export Registry File, for the key alone; or copy what reg \
            query prints. A typed line does too: the name of the value, an equals sign, and its data.""");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String acceptedInput() {
        return "an export of the key, or what reg query prints";
    }

    @Override
    public List<Term> terms() {
        return List.of(
                new Term(
                        "key",
                        Term.Count.ONE,
                        "a key in full, such as HKEY_LOCAL_MACHINE\\SYSTEM\\Select,",
                        text -> text.startsWith("HKEY_") && KeyPath.isKeyPath(text)),
                Term.text("value", Term.Count.SOME, "the name of a value"),
                Term.number("atLeast"),
                Term.number("atMost"),
                Term.text("equals", Term.Count.MAYBE_ONE, "a number of 32 bits, or a text,"),
                Term.text("contains", Term.Count.MAYBE_ONE, "a part of a text"),
                Term.text("default", Term.Count.MAYBE_ONE, "the data that an article states as the default"),
                new Term("spelling", Term.Count.MAYBE_ONE, "the word exact", "exact"::equals));
    }

    @Override
    public Optional<String> flaw(Expectation expected) {
        var asked = COMPARISON_KEYS.stream()
                .filter(key -> expected.one(key).isPresent())
                .toList();
        return asked.size() < 2 ? Optional.empty() : Optional.of("only one of %s".formatted(String.join(", ", asked)));
    }

    @Override
    public Map<String, Set<String>> facts(Expectation expected) {
        return RegistryLookup.of(expected).possibleFacts();
    }

    @Override
    public ReadResult read(String text, List<Expectation> expected) {
        var keys = RegistryTextParser.parse(text);
        var sought = expected.stream()
                .map(one -> RegistryLookup.of(one).lookUp(keys))
                .toList();
        boolean isKnown = keys.hasNamedKey()
                ? hasValues(keys)
                : sought.stream().anyMatch(seen -> !seen.facts().isEmpty());
        return isKnown || (!REFUSAL.isOtherKind(text) && !keys.isEmpty())
                ? new ReadResult.Recognized(reading(keys, sought, text))
                : REFUSAL.resultFor(text);
    }

    private static boolean hasValues(RegistryKeys keys) {
        return keys.all().stream().anyMatch(key -> !key.values().isEmpty());
    }

    private static Reading reading(RegistryKeys keys, List<RegistryLookup.LookupResult> sought, String text) {
        var findings = new ArrayList<Finding>();
        var facts = new ArrayList<Fact>();
        sought.forEach(seen -> {
            findings.addAll(seen.findings());
            facts.addAll(seen.facts());
        });
        findings.add(overviewFinding(keys));
        findings.addAll(otherValueFindings(keys, findings));
        return new Reading(NAME, findings, facts, cannotTell(), text);
    }

    private static Finding overviewFinding(RegistryKeys keys) {
        var values = keys.all().stream().mapToLong(key -> key.values().size()).sum();
        return new Finding(
                0,
                "Read %s with %s."
                        .formatted(
                                CappedList.countWithNoun(
                                        keys.all().stream()
                                                .filter(RegistryKeys.RegistryKey::hasPath)
                                                .count(),
                                        "key",
                                        "keys"),
                                CappedList.countWithNoun(values, "value", "values")));
    }

    /** Returns findings about all other values, which show each number in hexadecimal and decimal. */
    private static List<Finding> otherValueFindings(RegistryKeys keys, List<Finding> told) {
        var lines = told.stream().map(Finding::line).toList();
        var others = keys.all().stream()
                .flatMap(key -> key.values().stream())
                .filter(value -> !lines.contains(value.line()))
                .toList();
        var left = others.size() > CappedList.MAX_ENTRIES
                ? Stream.of(new Finding(0, "The last %d values are listed.".formatted(CappedList.MAX_ENTRIES)))
                : Stream.<Finding>empty();
        return Stream.concat(
                        left,
                        CappedList.lastEntries(others).stream()
                                .map(value -> new Finding(
                                        value.line(), "“%s” is %s.".formatted(value.name(), value.shown()))))
                .toList();
    }

    private static List<String> cannotTell() {
        return List.of(
                "Whether the running program has taken the values over: many are read only when a service starts.",
                "Who set a value, and when.",
                "Anything about a key that the text does not show.");
    }
}
