package org.troubletree.evidence.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.troubletree.evidence.perfopt.SetLine;
import org.troubletree.tree.Dword;
import org.troubletree.tree.Expectation;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Origin;

/** Looks up a registry value that a check expects. */
record RegistryLookup(Expectation expected, KeyPath path, DataComparison comparison) {
    private static final String ABSENT = "absent";
    private static final String MISSPELLED = "misspelled";
    private static final String DEFAULT = ".default";
    private static final String VALUE = ".value";

    /**
     * The findings about the value and the facts that follow. The first fact has the name that the expectation gives.
     */
    record LookupResult(List<Finding> findings, List<Fact> facts) {}

    static RegistryLookup of(Expectation expected) {
        var path = new KeyPath(expected.one("key").orElse(""));
        return new RegistryLookup(expected, path, DataComparison.of(expected));
    }

    Map<String, Set<String>> possibleFacts() {
        var words = Stream.concat(Stream.of(ABSENT, MISSPELLED), comparison.possibleResults().stream())
                .collect(Collectors.toSet());
        return expected.one("default").isPresent()
                ? Map.of(factName(), words, factName() + DEFAULT, Set.of("yes", "no"), factName() + VALUE, Set.of())
                : Map.of(factName(), words, factName() + VALUE, Set.of());
    }

    private String factName() {
        return expected.fact();
    }

    LookupResult lookUp(RegistryKeys keys) {
        var key = keys.findKey(path);
        var named = key.map(this::valuesOfName).orElse(List.of());
        if (!named.isEmpty()) {
            return found(named, key.orElseThrow());
        }
        var near = key.stream()
                .flatMap(shown -> shown.values().stream())
                .filter(this::hasSimilarName)
                .findFirst();
        return near.map(this::misspelled).orElseGet(() -> absent(keys, key));
    }

    /**
     * Returns the values with an expected name, in the order in which the expectation lists the names. If a name
     * occurs several times, its last value counts.
     */
    private List<RegistryValue> valuesOfName(RegistryKeys.RegistryKey key) {
        return expected.all("value").stream()
                .flatMap(name ->
                        key.values().stream().filter(value -> hasName(value, name)).reduce((a, b) -> b).stream())
                .distinct()
                .toList();
    }

    private boolean hasName(RegistryValue value, String name) {
        return expected.one("spelling").isPresent()
                ? value.name().equals(name)
                : value.name().equalsIgnoreCase(name);
    }

    /**
     * Returns whether the name has the same letters and digits as an expected name. To Windows it is another name,
     * but people confuse the two.
     */
    private boolean hasSimilarName(RegistryValue value) {
        var key = SetLine.nameKey(value.name());
        return expected.all("value").stream()
                .anyMatch(name -> SetLine.nameKey(name).equals(key));
    }

    private LookupResult found(List<RegistryValue> named, RegistryKeys.RegistryKey key) {
        var value = named.getFirst();
        var findings = new ArrayList<Finding>();
        findings.add(new Finding(value.line(), sentence(value)));
        keyFinding(key, value).ifPresent(findings::add);
        named.stream().skip(1).forEach(other -> findings.add(otherSpellingFinding(other)));
        return new LookupResult(findings, facts(value));
    }

    private String sentence(RegistryValue value) {
        var word = comparison.compare(value);
        var stands = switch (word) {
            case DataComparison.PRESENT -> "";
            case DataComparison.WRONG_TYPE ->
                ", a %s: the program looks for %s and may not see it"
                        .formatted(value.type(), comparison.expectedText());
            case "at-least", "at-most", "equal", "contains" ->
                ": that is what is looked for, %s".formatted(comparison.expectedText());
            default -> ": not what is looked for, %s".formatted(comparison.expectedText());
        };
        return "“%s” is %s%s.%s".formatted(value.name(), value.shown(), stands, defaultText(value));
    }

    private String defaultText(RegistryValue value) {
        return expected.one("default")
                .map(text ->
                        isDefault(value, text) ? " It is the default." : " The default is %s.".formatted(shown(text)))
                .orElse("");
    }

    private static boolean isDefault(RegistryValue value, String text) {
        return new DataComparison.EqualValue(text).compare(value).equals("equal");
    }

    private static String shown(String text) {
        return Dword.parse(text).map(Dword::shown).orElse("“" + text + "”");
    }

    private Optional<Finding> keyFinding(RegistryKeys.RegistryKey key, RegistryValue value) {
        if (!key.hasPath()) {
            return Optional.of(new Finding(
                    value.line(), "No key stands above it: it is taken for the value of %s.".formatted(path.text())));
        }
        return key.path().hasNumberedControlSet()
                ? Optional.of(
                        new Finding(key.line(), "The key is of a numbered control set: see that it is the one in use."))
                : Optional.empty();
    }

    private Finding otherSpellingFinding(RegistryValue value) {
        return new Finding(
                value.line(),
                "The same key also has “%s”, which is %s: of the two spellings only one is read by the program."
                        .formatted(value.name(), value.shown()));
    }

    private List<Fact> facts(RegistryValue value) {
        var facts = new ArrayList<Fact>();
        facts.add(fact("", comparison.compare(value), value.line()));
        expected.one("default")
                .ifPresent(text -> facts.add(fact(DEFAULT, isDefault(value, text) ? "yes" : "no", value.line())));
        facts.add(fact(VALUE, value.factText(), value.line()));
        return facts;
    }

    private Fact fact(String part, String word, int line) {
        return new Fact(factName() + part, word, new Origin.ReadInEvidence(RegistryExportReader.NAME, line));
    }

    private LookupResult misspelled(RegistryValue near) {
        var finding = new Finding(
                near.line(),
                "“%s” is %s, but its name is not spelled as %s: to the program it is another value."
                        .formatted(near.name(), near.shown(), names()));
        return new LookupResult(List.of(finding), List.of(fact("", MISSPELLED, near.line())));
    }

    private String names() {
        return expected.all("value").stream().collect(Collectors.joining("” or “", "“", "”"));
    }

    private LookupResult absent(RegistryKeys keys, Optional<RegistryKeys.RegistryKey> shown) {
        var line = shown.filter(RegistryKeys.RegistryKey::hasPath)
                .filter(key -> !keys.mayBeTruncated(key))
                .map(RegistryKeys.RegistryKey::line)
                .or(() -> keys.notFoundLine(path));
        return line.map(this::absent).orElseGet(() -> new LookupResult(List.of(unknownFinding(shown)), List.of()));
    }

    private LookupResult absent(int line) {
        var text = "%s has no value %s.%s".formatted(path.text(), names(), defaultWhenAbsent());
        return new LookupResult(List.of(new Finding(line, text)), List.of(fact("", ABSENT, line)));
    }

    private String defaultWhenAbsent() {
        return expected.one("default")
                .map(text -> " Then the default counts, %s.".formatted(shown(text)))
                .orElse("");
    }

    private Finding unknownFinding(Optional<RegistryKeys.RegistryKey> shown) {
        return shown.filter(RegistryKeys.RegistryKey::hasPath)
                .map(key -> new Finding(
                        key.line(),
                        "The text ends inside this key: whether %s stands in it cannot be told.".formatted(names())))
                .orElseGet(() -> new Finding(
                        0, "The key %s is not shown: nothing can be said of %s.".formatted(path.text(), names())));
    }
}
