package org.troubletree.event;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands on a line before the first label of a heading: nothing but a bullet, the type or the source of the event, or
 * other text.
 */
record Lead(Kind kind, int start, Heading heading) {
    private static final Set<String> TYPES = Set.of("error", "warning", "information");
    private static final Pattern NUMBERED = Pattern.compile("\\s*Event ?\\[\\d{1,9}\\]:?\\s*");
    private static final Pattern PARTING = Pattern.compile("\\(|(?<=\\s)[-\u2013\u2014,:](?=\\s)");
    private static final int SHORT = 40;

    enum Kind {
        /** The label begins its line. */
        BEGINS_LINE,
        /** The same, and the line above counts the events, as wevtutil does. */
        NUMBERED,
        /** Text stands before it. */
        WITHIN_LINE
    }

    static Lead before(Paste paste, Label label, Stretch stretch) {
        int line = paste.lineAt(label.start());
        int first = paste.firstWord(line);
        if (stretch.from() > paste.start(line) && label.start() != stretch.ink()) {
            return within(label);
        }
        if (label.start() <= first) {
            return beginning(paste, label, line, stretch.from());
        }
        boolean number = label.field() == Field.ID && label.start() - first <= SHORT;
        return number ? named(paste.text().substring(first, label.start()), first, label) : within(label);
    }

    boolean beginsLine() {
        return kind != Kind.WITHIN_LINE;
    }

    boolean isNumbered() {
        return kind == Kind.NUMBERED;
    }

    private static Lead within(Label label) {
        return new Lead(Kind.WITHIN_LINE, label.start(), Heading.empty());
    }

    private static Lead beginning(Paste paste, Label label, int line, int from) {
        if (line > 0 && NUMBERED.matcher(paste.line(line - 1)).matches()) {
            return new Lead(Kind.NUMBERED, paste.start(line - 1), Heading.empty());
        }
        var source = line > 0 && label.field() == Field.ID ? sourceAbove(paste, line) : "";
        if (!source.isEmpty()) {
            return new Lead(
                    Kind.BEGINS_LINE, paste.start(line - 1), Heading.empty().with(Field.SOURCE, source));
        }
        var word = paste.text().substring(label.start(), label.value()).strip();
        var heading = isType(word) ? Heading.empty().with(Field.TYPE, word) : Heading.empty();
        int start = Math.min(label.start(), paste.ink(line));
        return new Lead(Kind.BEGINS_LINE, Math.max(start, from), heading);
    }

    /** The source where it stands alone in a line of its own above the number. */
    private static String sourceAbove(Paste paste, int line) {
        boolean apart = line == 1 || paste.isBlank(line - 2);
        var above = apart ? paste.line(line - 1).strip() : "";
        return RunOn.looksLikeSource(above) ? above : "";
    }

    /** {@code Warning Event ID 1294}, {@code MSExchangeMTA Event ID 1209}, {@code MTA error (Event ID = 9405)}. */
    private static Lead named(String before, int start, Label label) {
        var words = PARTING.matcher(before).replaceAll(" ").strip().split("\\s+", -1);
        var last = words[words.length - 1];
        if (words.length > 2 || (words.length == 2 && !isType(last))) {
            return within(label);
        }
        var heading = isType(last) ? Heading.empty().with(Field.TYPE, last) : Heading.empty();
        if (words.length == 2 || !isType(last)) {
            heading = heading.with(Field.SOURCE, words[0]);
        }
        boolean named = isType(words[0]) || RunOn.looksLikeSource(words[0]);
        return named ? new Lead(Kind.BEGINS_LINE, start, heading) : within(label);
    }

    private static boolean isType(String word) {
        return TYPES.contains(word.toLowerCase(Locale.ROOT));
    }
}
