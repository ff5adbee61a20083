package org.troubletree.report;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Masks the names of computers and people in a report. A name is recognized after a label, in a network path, in a
 * directory name or in a mail address. It gets the same mask everywhere in the report.
 */
final class NameMasks {
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}");
    private static final Pattern COMPUTER =
            Pattern.compile("(?i:\\bcomputer(?: name)?:\\s{0,8})([\\w.-]{2,63})|\\\\\\\\([\\w-]{2,63})");
    private static final Pattern PERSON = Pattern.compile(
            "(?i:\\buser(?: name)?:\\s{0,8})([\\w.\\\\-]{3,63})|(?i:\\b(?:cn|ou|o)=)([^/,;=\"'<>|]{2,63})");
    private static final Pattern NOT_A_NAME =
            Pattern.compile("(?i)n|n/a|none|-|system|(?:nt authority|builtin)(?:\\\\.*)?|administrators?");
    private static final Pattern PARTS = Pattern.compile("\\\\");

    private static final int MIN_PART_LENGTH = 3;

    /** The kind of a name. The mask contains the constant's name. */
    private enum NameKind {
        ADDRESS,
        COMPUTER,
        NAME
    }

    private final Map<String, String> masks = new LinkedHashMap<>();
    private final Map<NameKind, Integer> counts = new EnumMap<>(NameKind.class);

    private NameMasks() {}

    /** Returns a function that masks all names in these texts, and the names of these computers and people. */
    static UnaryOperator<String> maskerFor(
            List<String> texts, Collection<String> computers, Collection<String> people) {
        var masks = new NameMasks();
        computers.forEach(name -> masks.addName(NameKind.COMPUTER, name));
        people.forEach(name -> masks.addName(NameKind.NAME, name));
        texts.forEach(text -> masks.addMatches(NameKind.ADDRESS, ADDRESS, text));
        texts.forEach(text -> masks.addMatches(NameKind.COMPUTER, COMPUTER, text));
        texts.forEach(text -> masks.addMatches(NameKind.NAME, PERSON, text));
        return masks.masker();
    }

    private void addMatches(NameKind kind, Pattern pattern, String text) {
        pattern.matcher(text).results().forEach(found -> {
            var name = found.group();
            for (int i = 1; i <= found.groupCount(); i++) {
                name = found.group(i) != null ? found.group(i) : name;
            }
            addName(kind, name.strip());
        });
    }

    /**
     * Adds a name and its parts, because a text may name a person without the domain, and a computer by the first
     * part of its name.
     */
    private void addName(NameKind kind, String name) {
        addMask(kind, name);
        var parts = switch (kind) {
            case ADDRESS -> Stream.<String>empty();
            case COMPUTER -> Stream.of(name.split("\\.", 2)[0]);
            case NAME -> PARTS.splitAsStream(name);
        };
        parts.filter(part -> part.length() >= MIN_PART_LENGTH
                        && !NOT_A_NAME.matcher(name).matches())
                .forEach(part -> addMask(kind, part));
    }

    private void addMask(NameKind kind, String name) {
        if (!name.isEmpty() && !NOT_A_NAME.matcher(name).matches()) {
            masks.computeIfAbsent(
                    name.toLowerCase(Locale.ROOT), key -> kind + "-" + counts.merge(kind, 1, Integer::sum));
        }
    }

    /** Returns the masking function. It looks for longer names first, because a name can be part of another. */
    private UnaryOperator<String> masker() {
        if (masks.isEmpty()) {
            return UnaryOperator.identity();
        }
        var names = masks.keySet().stream()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\w-])(?:", ")(?![\\w-])"));
        var any = Pattern.compile(names, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return text -> any.matcher(text).replaceAll(found -> Matcher.quoteReplacement(maskOf(found.group())));
    }

    private String maskOf(String name) {
        return masks.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    }
}
