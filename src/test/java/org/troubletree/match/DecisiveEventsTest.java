package org.troubletree.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.troubletree.evidence.Readers;
import org.troubletree.load.TreeFolders;
import org.troubletree.match.compare.Alignment;
import org.troubletree.match.compare.Template;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.EventPattern.PatternWeight;
import org.troubletree.tree.Library;
import org.troubletree.tree.Signature;

/** Every event that decides for a cause of the bundled trees, with each of its agreement missing, misspelt or another. */
class DecisiveEventsTest {
    private static final Library LIBRARY =
            TreeFolders.bundled().read(Readers.all()).library();
    private static final org.troubletree.match.Matcher MATCHER = org.troubletree.match.Matcher.of(LIBRARY);

    /** A decisive event as it would be logged, and its cause. */
    private record Decisive(Signature cause, EventPattern event, String number, String source, String words) {
        static Decisive of(Signature cause, EventPattern event) {
            var data = event.values().getOrDefault(EventPattern.DATA, List.of());
            return new Decisive(
                    cause,
                    event,
                    event.id().isPresent() ? String.valueOf(event.id().getAsInt()) : "",
                    event.sources().stream().findFirst().orElse(""),
                    filled(event)
                            + (data.isEmpty()
                                    ? ""
                                    : "\nData:\n0000: 00000001 "
                                            + data.getFirst().substring(2)));
        }

        private static String filled(EventPattern event) {
            return Pattern.compile("\\{([^{}]*)}")
                    .matcher(event.text())
                    .replaceAll(slot -> Matcher.quoteReplacement(event.values()
                            .getOrDefault(slot.group(1), List.of("Qx7"))
                            .getFirst()));
        }

        /** Returns whether its text is long enough to identify it. */
        boolean isTelling() {
            return Template.of(event.text()).words().size() >= Alignment.MIN_WORDS
                    || !phrases().isEmpty();
        }

        List<String> phrases() {
            return org.troubletree.match.CompiledPattern.of(event).phrases();
        }

        String logged(String otherNumber, String otherSource, String otherWords) {
            return (otherNumber.isEmpty() ? "" : "Event ID: " + otherNumber + "\n")
                    + (otherSource.isEmpty() ? "" : "Source: " + otherSource + "\n")
                    + (otherNumber.isEmpty() && otherSource.isEmpty() ? "" : "Description: ")
                    + otherWords;
        }

        @Override
        public String toString() {
            return cause.id() + " " + number;
        }
    }

    /** A change to an event, the highest confidence that is justified then, and what the reasons must mention. */
    private enum EventMutation {
        WHOLE(Confidence.STRONG, "") {
            @Override
            String of(Decisive it) {
                return it.logged(it.number, it.source, it.words);
            }
        },
        NO_SOURCE(Confidence.STRONG, "") {
            @Override
            String of(Decisive it) {
                return it.logged(it.number, "", it.words);
            }
        },
        NO_NUMBER(Confidence.STRONG, "event without a number") {
            @Override
            String of(Decisive it) {
                return it.logged("", it.source, it.words);
            }
        },
        WORDS_ALONE(Confidence.LIKELY, "event without a number") {
            @Override
            String of(Decisive it) {
                return it.logged("", "", it.words);
            }
        },
        PHRASE_ALONE(Confidence.LIKELY, "event without a number") {
            @Override
            String of(Decisive it) {
                return it.phrases().isEmpty()
                        ? it.words
                        : "Error: " + it.phrases().getFirst();
            }
        },
        SOURCE_MISSPELT(Confidence.STRONG, "usually written") {
            @Override
            String of(Decisive it) {
                return it.logged(it.number, it.source.replaceFirst("(?<=^...)(.)(.)", "$2$1"), it.words);
            }
        },
        NUMBER_OFF_BY_ONE(Confidence.LIKELY, "usually logged as") {
            @Override
            String of(Decisive it) {
                return it.logged(
                        it.number.isEmpty() ? "" : String.valueOf(Integer.parseInt(it.number) + 1),
                        it.source,
                        it.words);
            }
        },
        NUMBER_OF_ANOTHER(Confidence.LIKELY, "usually logged as") {
            @Override
            String of(Decisive it) {
                return it.logged(it.number.equals("9405") ? "4116" : "9405", it.source, it.words);
            }
        },
        WORD_MISSPELT(Confidence.STRONG, "") {
            @Override
            String of(Decisive it) {
                return it.logged(
                        it.number, it.source, it.words.replaceFirst("(?<![A-Za-z])([a-z]{4})[a-z]([a-z]+)", "$1$2"));
            }
        };

        private final Confidence best;
        private final String said;

        EventMutation(Confidence best, String said) {
            this.best = best;
            this.said = said;
        }

        abstract String of(Decisive event);
    }

    @ParameterizedTest
    @EnumSource
    void findsTheCauseAllTheSame(EventMutation change) {
        var wrong = new ArrayList<String>();
        decisive().forEach(event -> complaint(event, change).ifPresent(wrong::add));

        assertThat(wrong).isEmpty();
    }

    private static Stream<Decisive> decisive() {
        return LIBRARY.trees().stream()
                .flatMap(tree -> tree.signatures().stream())
                .flatMap(cause -> cause.events().stream()
                        .filter(event -> event.weight() == PatternWeight.DECISIVE)
                        .map(event -> Decisive.of(cause, event)))
                .filter(Decisive::isTelling);
    }

    private static Optional<String> complaint(Decisive event, EventMutation change) {
        var matches = MATCHER.match(MATCHER.readEvents(change.of(event)).events());
        var right = matches.stream()
                .filter(match -> match.signature().id().equals(event.cause.id()))
                .findFirst();
        if (right.isEmpty()) {
            return Optional.of(event + " is not found");
        }
        if (isBetter(matches.getFirst(), right.get())) {
            return Optional.of("%s is behind %s"
                    .formatted(event, matches.getFirst().signature().id()));
        }
        if (right.get().confidence().compareTo(change.best) < 0) {
            return Optional.of("%s is %s".formatted(event, right.get().confidence()));
        }
        boolean saidNot =
                !event.source.isEmpty() && right.get().reasons().stream().noneMatch(it -> it.contains(change.said));
        return saidNot ? Optional.of("%s: %s".formatted(event, right.get().reasons())) : Optional.empty();
    }

    private static boolean isBetter(Match match, Match right) {
        return match.confidence() != right.confidence() || match.score() - right.score() > 0.005;
    }
}
