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

/** Why each rule is there, with an example of wrong and of right. */
public final class RuleBook {
    private static final String FILE = "rules.md";
    private static final String HEADING = "(?m)^# ";

    private final Map<String, String> pages;

    private RuleBook(Map<String, String> pages) {
        this.pages = pages;
    }

    /** The book that comes with the program. */
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

    /** The page of a rule, as it is printed: its name, why it is there, what breaks it and what keeps it. */
    public String page(Rule rule) {
        return Objects.requireNonNull(pages.get(rule.id()), rule.id());
    }

    /** Why a rule is there, on one line. */
    public String why(Rule rule) {
        return page(rule).split("\n\n", 3)[1].replace('\n', ' ');
    }
}
