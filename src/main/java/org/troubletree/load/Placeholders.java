package org.troubletree.load;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.troubletree.load.form.DidYouMean;
import org.troubletree.load.form.Fields;
import org.troubletree.load.form.SafeQuote;

/** The names in braces in a text, which are replaced by values that are read later. */
final class Placeholders {
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");

    private Placeholders() {}

    static List<String> in(String text) {
        return SLOT.matcher(text).results().map(slot -> slot.group(1)).toList();
    }

    /** Reports facts with a placeholder for an unknown value. */
    static void check(Fields fields, Map<String, String> sets, Collection<String> known) {
        sets.values().stream()
                .flatMap(value -> in(value).stream())
                .filter(name -> !known.contains(name))
                .forEach(name -> fields.wrong(
                        "sets",
                        "nothing called " + SafeQuote.of(name) + " is read from this event",
                        DidYouMean.advice(name, known)));
    }
}
