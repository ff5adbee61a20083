package org.troubletree.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the words before an event id: {@code Warning Event ID 1294}, {@code MSExchangeMTA Event ID 1209}, {@code MTA
 * error (Event ID = 9405)}, {@code 07:40:02 - Service Control Manager, Event ID 7036}.
 */
final class NamedPrefix {
    private static final Pattern WORDS = Pattern.compile(
            "(?:(?<time>\\d{1,2}:\\d\\d(?::\\d\\d)?)\\s*[-\u2013\u2014]?\\s*)?"
                    + "(?<source>\\S.{0,40}?)??\\s*(?<type>(?i:\\b(?:error|warning|information)))?\\s*(?<mark>[-\u2013\u2014,:(|]?)\\s*");
    /** A sentence of dcdiag: {@code A warning event occurred.} */
    private static final Pattern SENTENCE =
            Pattern.compile("(?iu)(?:\\S{1,12}+ ){0,3}?(error|warning|information|fehler|warnung|erreur|avertissement"
                    + "|advertencia|errore|avviso|fout|waarschuwing|erro|aviso)\\b[^.]{0,30}\\.\\s*");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\S*(?:\\s\\p{Lu}\\S*){0,3}");
    private static final Set<String> NO_NAMES = Set.of(
            "the",
            "this",
            "that",
            "an",
            "a",
            "see",
            "check",
            "and",
            "or",
            "also",
            "then",
            "with",
            "for",
            "in",
            "if",
            "when",
            "after",
            "however",
            "additionally",
            "system",
            "application",
            "security",
            "log");
    private static final int LONGEST = 60;

    private final NormalizedText normalized;
    private final Label label;
    private final int from;

    private NamedPrefix(NormalizedText normalized, Label label, int from) {
        this.normalized = normalized;
        this.label = label;
        this.from = from;
    }

    /**
     * Returns the type, source and time in the words from {@code from} up to the label, or empty if they do not
     * describe an event.
     */
    static Optional<Heading> heading(NormalizedText normalized, Label label, int from) {
        return label.start() - from > LONGEST ? Optional.empty() : new NamedPrefix(normalized, label, from).heading();
    }

    private Optional<Heading> heading() {
        var text = normalized.text().substring(from, label.start());
        var sentence = SENTENCE.matcher(text);
        if (sentence.matches()) {
            return Optional.of(Heading.empty().with(HeadingField.TYPE, sentence.group(1)));
        }
        var words = WORDS.matcher(text);
        return words.matches() && namesEvent(words) ? Optional.of(heading(words)) : Optional.empty();
    }

    private boolean namesEvent(Matcher words) {
        var source = words.group("source");
        return source == null
                ? words.group("type") != null
                : UnlabelledHeading.looksLikeSource(source)
                        || (isName(source) && (isSeparator(words.group("mark")) || endsWithNumber()));
    }

    private static Heading heading(Matcher words) {
        var heading = Heading.empty();
        heading = words.group("source") == null ? heading : heading.with(HeadingField.SOURCE, words.group("source"));
        heading = words.group("type") == null ? heading : heading.with(HeadingField.TYPE, words.group("type"));
        return words.group("time") == null ? heading : heading.with(HeadingField.TIME, words.group("time"));
    }

    /** Whether the words look like a name, and the label contains {@code ID}: any word may precede {@code Event 1}. */
    private boolean isName(String words) {
        var first = words.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        var named =
                normalized.text().substring(label.start(), label.valueStart()).toLowerCase(Locale.ROOT);
        return named.contains("id") && NAME.matcher(words).matches() && !NO_NAMES.contains(first);
    }

    private static boolean isSeparator(String mark) {
        return !mark.isEmpty() && !mark.equals("(") && !mark.equals(":");
    }

    /** Whether the sentence ends with the number. */
    private boolean endsWithNumber() {
        var text = normalized.text();
        int to = normalized.lineEnd(normalized.lineAt(label.valueStart()));
        int end =
                EventId.parseAt(text, label.valueStart(), to).map(EventId::end).orElse(label.valueStart());
        int next = normalized.skipBlanks(end, to);
        return next >= to || ":(|".indexOf(text.charAt(next)) >= 0;
    }
}
