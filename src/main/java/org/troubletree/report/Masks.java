package org.troubletree.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
    private static final Pattern NOBODY = Pattern.compile("(?i)n|n/a|none|system");

    private final Map<String, String> masks = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    private Masks() {}

    /** Masks for all names in these texts, and for these computers. */
    static UnaryOperator<String> of(List<String> texts, Collection<String> computers) {
        var masks = new Masks();
        computers.forEach(name -> masks.take("COMPUTER", name));
        texts.forEach(text -> masks.find("ADDRESS", ADDRESS, text));
        texts.forEach(text -> masks.find("COMPUTER", COMPUTER, text));
        texts.forEach(text -> masks.find("NAME", PERSON, text));
        return masks.masking();
    }

    private void find(String kind, Pattern pattern, String text) {
        pattern.matcher(text).results().forEach(found -> {
            var name = found.group();
            for (int i = 1; i <= found.groupCount(); i++) {
                name = found.group(i) != null ? found.group(i) : name;
            }
            take(kind, name.strip());
        });
    }

    private void take(String kind, String name) {
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
