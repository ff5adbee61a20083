package org.troubletree.evidence;

import org.troubletree.tree.Dword;
import org.troubletree.tree.Expectation;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Origin;


import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One registry value that a check looks for: what the evidence shows of it, as findings and facts. */
record ValueSought(Expectation expected, KeyPath path, RegistryCompare compare) {
    private static final String ABSENT = "absent";
    private static final String MISSPELLED = "misspelled";
    private static final String DEFAULT = ".default";
    private static final String DATA = ".value";

    /** What was found out: the fact, where there is one, is the expectation's own. */
    record Seen(List<Finding> findings, List<Fact> facts) {}

    static ValueSought of(Expectation expected) {
        var path = new KeyPath(expected.one("key").orElse(""));
        return new ValueSought(expected, path, RegistryCompare.of(expected));
    }

    Map<String, Set<String>> facts() {
        var words = Stream.concat(Stream.of(ABSENT, MISSPELLED), compare.words().stream())
                .collect(Collectors.toSet());
        return expected.one("default").isPresent()
                ? Map.of(fact(), words, fact() + DEFAULT, Set.of("yes", "no"), fact() + DATA, Set.of())
                : Map.of(fact(), words, fact() + DATA, Set.of());
    }

    private String fact() {
        return expected.fact();
    }

    Seen in(RegistryKeys keys) {
        var key = keys.key(path);
        var named = key.map(this::named).orElse(List.of());
        if (!named.isEmpty()) {
            return found(named, key.orElseThrow());
        }
        var near = key.stream()
                .flatMap(shown -> shown.values().stream())
                .filter(this::isNearly)
                .findFirst();
        return near.map(this::misspelled).orElseGet(() -> absent(keys, key));
    }

    /** The values of that name: in the spelling listed first, and of those of one name the last, which counts. */
    private List<RegistryValue> named(RegistryKeys.Key key) {
        return expected.all("value").stream()
                .flatMap(name ->
                        key.values().stream().filter(value -> isNamed(value, name)).reduce((a, b) -> b).stream())
                .distinct()
                .toList();
    }

    private boolean isNamed(RegistryValue value, String name) {
        return expected.one("spelling").isPresent()
                ? value.name().equals(name)
                : value.name().equalsIgnoreCase(name);
    }

    /** The same letters and digits: another value to the system, the same to a hasty reader. */
    private boolean isNearly(RegistryValue value) {
        var key = SetLine.key(value.name());
        return expected.all("value").stream().anyMatch(name -> SetLine.key(name).equals(key));
    }

    private Seen found(List<RegistryValue> named, RegistryKeys.Key key) {
        var value = named.getFirst();
        var findings = new ArrayList<Finding>();
        findings.add(new Finding(value.line(), sentence(value)));
        key(key, value).ifPresent(findings::add);
        named.stream().skip(1).forEach(other -> findings.add(other(other)));
        return new Seen(findings, facts(value));
    }

    private String sentence(RegistryValue value) {
        var word = compare.word(value);
        var stands = switch (word) {
            case RegistryCompare.PRESENT -> "";
            case RegistryCompare.WRONG_TYPE ->
                ", a %s: the program looks for %s and may not see it".formatted(value.type(), compare.wanted());
            case "at-least", "at-most", "equal", "contains" ->
                ": that is what is looked for, %s".formatted(compare.wanted());
            default -> ": not what is looked for, %s".formatted(compare.wanted());
        };
        return "“%s” is %s%s.%s".formatted(value.name(), value.shown(), stands, besideDefault(value));
    }

    private String besideDefault(RegistryValue value) {
        return expected.one("default")
                .map(text ->
                        isDefault(value, text) ? " It is the default." : " The default is %s.".formatted(shown(text)))
                .orElse("");
    }

    private static boolean isDefault(RegistryValue value, String text) {
        return new RegistryCompare.Equal(text).word(value).equals("equal");
    }

    private static String shown(String text) {
        return Dword.parse(text).map(Dword::shown).orElse("“" + text + "”");
    }

    private Optional<Finding> key(RegistryKeys.Key key, RegistryValue value) {
        if (!key.isNamed()) {
            return Optional.of(new Finding(
                    value.line(), "No key stands above it: it is taken for the value of %s.".formatted(path.text())));
        }
        return key.path().isOfNumberedSet()
                ? Optional.of(
                        new Finding(key.line(), "The key is of a numbered control set: see that it is the one in use."))
                : Optional.empty();
    }

    private Finding other(RegistryValue value) {
        return new Finding(
                value.line(),
                "The same key also has “%s”, which is %s: of the two spellings only one is read by the program."
                        .formatted(value.name(), value.shown()));
    }

    private List<Fact> facts(RegistryValue value) {
        var facts = new ArrayList<Fact>();
        facts.add(fact("", compare.word(value), value.line()));
        expected.one("default")
                .ifPresent(text -> facts.add(fact(DEFAULT, isDefault(value, text) ? "yes" : "no", value.line())));
        facts.add(fact(DATA, value.plain(), value.line()));
        return facts;
    }

    private Fact fact(String part, String word, int line) {
        return new Fact(fact() + part, word, new Origin.Read(RegistryExport.NAME, line));
    }

    private Seen misspelled(RegistryValue near) {
        var finding = new Finding(
                near.line(),
                "“%s” is %s, but its name is not spelled as %s: to the program it is another value."
                        .formatted(near.name(), near.shown(), names()));
        return new Seen(List.of(finding), List.of(fact("", MISSPELLED, near.line())));
    }

    private String names() {
        return expected.all("value").stream().collect(Collectors.joining("” or “", "“", "”"));
    }

    private Seen absent(RegistryKeys keys, Optional<RegistryKeys.Key> shown) {
        var line = shown.filter(RegistryKeys.Key::isNamed)
                .filter(key -> !keys.mayGoOn(key))
                .map(RegistryKeys.Key::line)
                .or(() -> keys.denial(path));
        return line.map(this::absent).orElseGet(() -> new Seen(List.of(unknown(shown)), List.of()));
    }

    private Seen absent(int line) {
        var text = "%s has no value %s.%s".formatted(path.text(), names(), whenAbsent());
        return new Seen(List.of(new Finding(line, text)), List.of(fact("", ABSENT, line)));
    }

    private String whenAbsent() {
        return expected.one("default")
                .map(text -> " Then the default counts, %s.".formatted(shown(text)))
                .orElse("");
    }

    private Finding unknown(Optional<RegistryKeys.Key> shown) {
        return shown.filter(RegistryKeys.Key::isNamed)
                .map(key -> new Finding(
                        key.line(),
                        "The text ends inside this key: whether %s stands in it cannot be told.".formatted(names())))
                .orElseGet(() -> new Finding(
                        0, "The key %s is not shown: nothing can be said of %s.".formatted(path.text(), names())));
    }
}
