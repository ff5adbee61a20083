package org.troubletree.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.troubletree.tree.EventPattern;

/** The words of an event that a cause writes, looked for where they stand, whatever lines they were wrapped into. */
record Wording(EventPattern pattern) {
    private static final Pattern SLOT = Pattern.compile("\\{[^}]*}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST_VALUE = 120;

    /** The number, the phrases between the inserted values, and the values, as far as they stand in that stretch. */
    List<Mark> in(String text, int from, int to) {
        var marks = new ArrayList<Mark>();
        pattern.id()
                .ifPresent(
                        id -> find("(?<!\\w)" + id + "(?!\\w)", text, from, to).ifPresent(marks::add));
        int at = from;
        for (var phrase : phrases()) {
            var found = find(expression(phrase), text, at, to);
            if (found.isPresent()) {
                value(text, at == from ? found.get().from() : at, found.get().from())
                        .ifPresent(marks::add);
                marks.add(found.get());
                at = found.get().to();
            }
        }
        return marks;
    }

    private List<String> phrases() {
        return SLOT.splitAsStream(pattern.text())
                .map(String::strip)
                .filter(phrase -> phrase.chars().filter(Character::isLetter).count() > 2)
                .toList();
    }

    private static String expression(String phrase) {
        return BLANKS.splitAsStream(phrase).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    }

    private static Optional<Mark> find(String expression, String text, int from, int to) {
        var matcher = Pattern.compile(expression, Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .region(from, to);
        matcher.useTransparentBounds(true);
        return matcher.find()
                ? Optional.of(new Mark(matcher.start(), matcher.end(), Mark.Kind.WORDS))
                : Optional.empty();
    }

    /** What stands between two phrases, without the blanks around it. */
    private static Optional<Mark> value(String text, int from, int to) {
        var between = text.substring(from, to);
        int start = from + between.length() - between.stripLeading().length();
        int end = start + between.strip().length();
        return end > start && end - start <= LONGEST_VALUE
                ? Optional.of(new Mark(start, end, Mark.Kind.VALUE))
                : Optional.empty();
    }
}
