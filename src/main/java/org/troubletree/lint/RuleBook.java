package org.troubletree.lint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.troubletree.tree.Rule;

/** The reason for each rule, with a wrong and a right example. */
public final class RuleBook {
    private static final String FILE = "rules.md";
    private static final String HEADING = "(?m)^# ";

    private final Map<String, String> pages;

    private RuleBook(Map<String, String> pages) {
        this.pages = pages;
    }

    /** The rule book of the program. */
    public static RuleBook read() {
        try (var file = Objects.requireNonNull(RuleBook.class.getResourceAsStream(FILE))) {
            var text = new String(file.readAllBytes(), UTF_8);
            return new RuleBook(Arrays.stream(text.split(HEADING, -1))
                    .map(String::strip)
                    .collect(Collectors.toMap(page -> page.lines().findFirst().orElse(""), Function.identity())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The printed page of a rule: name, reason, wrong and right example. */
    public String page(Rule rule) {
        return Objects.requireNonNull(pages.get(rule.id()), rule.id());
    }

    /** The reason for a rule, on one line. */
    public String why(Rule rule) {
        return page(rule).split("\n\n", 3)[1].replace('\n', ' ');
    }
}
