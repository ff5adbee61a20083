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
 * Masks for the names of computers and people in a report. A name is what stands behind a label for it, in a network path, in
 * a directory name or in a mail address; wherever else it stands in the report it gets the same mask.
 */
final class Masks {
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}");
    private static final Pattern COMPUTER =
            Pattern.compile("(?i:\\bcomputer(?: name)?:\\s{0,8})([\\w.-]{2,63})|\\\\\\\\([\\w-]{2,63})");
    private static final Pattern PERSON = Pattern.compile(
            "(?i:\\buser(?: name)?:\\s{0,8})([\\w.\\\\-]{3,63})|(?i:\\b(?:cn|ou|o)=)([^/,;=\"'<>|]{2,63})");
    private static final Pattern NOBODY =
            Pattern.compile("(?i)n|n/a|none|-|system|(?:nt authority|builtin)(?:\\\\.*)?|administrators?");
    private static final Pattern PARTS = Pattern.compile("\\\\");

    private static final int SHORTEST_PART = 3;

    /** What a name is of; the word stands in its mask. */
    private enum Kind {
        ADDRESS,
        COMPUTER,
        NAME
    }

    private final Map<String, String> masks = new LinkedHashMap<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    private Masks() {}

    /** Masks for all names in these texts, and for these computers and people. */
    static UnaryOperator<String> of(List<String> texts, Collection<String> computers, Collection<String> people) {
        var masks = new Masks();
        computers.forEach(name -> masks.take(Kind.COMPUTER, name));
        people.forEach(name -> masks.take(Kind.NAME, name));
        texts.forEach(text -> masks.find(Kind.ADDRESS, ADDRESS, text));
        texts.forEach(text -> masks.find(Kind.COMPUTER, COMPUTER, text));
        texts.forEach(text -> masks.find(Kind.NAME, PERSON, text));
        return masks.masking();
    }

    private void find(Kind kind, Pattern pattern, String text) {
        pattern.matcher(text).results().forEach(found -> {
            var name = found.group();
            for (int i = 1; i <= found.groupCount(); i++) {
                name = found.group(i) != null ? found.group(i) : name;
            }
            take(kind, name.strip());
        });
    }

    /** A person may be named without the domain, and a computer by the first part of its name. */
    private void take(Kind kind, String name) {
        mask(kind, name);
        var parts = switch (kind) {
            case ADDRESS -> Stream.<String>empty();
            case COMPUTER -> Stream.of(name.split("\\.", 2)[0]);
            case NAME -> PARTS.splitAsStream(name);
        };
        parts.filter(part ->
                        part.length() >= SHORTEST_PART && !NOBODY.matcher(name).matches())
                .forEach(part -> mask(kind, part));
    }

    private void mask(Kind kind, String name) {
        if (!name.isEmpty() && !NOBODY.matcher(name).matches()) {
            masks.computeIfAbsent(
                    name.toLowerCase(Locale.ROOT), key -> kind + "-" + counts.merge(kind, 1, Integer::sum));
        }
    }

    /** Longer names first: one may be part of another. */
    private UnaryOperator<String> masking() {
        if (masks.isEmpty()) {
            return UnaryOperator.identity();
        }
        var names = masks.keySet().stream()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\w-])(?:", ")(?![\\w-])"));
        var any = Pattern.compile(names, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return text -> any.matcher(text).replaceAll(found -> Matcher.quoteReplacement(mask(found.group())));
    }

    private String mask(String name) {
        return masks.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    }
}
