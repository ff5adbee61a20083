package org.troubletree.log;

import java.util.List;
import java.util.Random;
import org.troubletree.tree.CounterPattern;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.Library;

/** A made-up event as a program logs it; its time is in seconds from the beginning of a day. */
record LoggedEvent(String source, int id, String text, int dayOfMonth, int secondOfDay) {
    private static final List<String> NOISE = List.of(
            "The service was started.",
            "Session closed, reached the end of the directory: 12 pages; state=idle.",
            "A record of the database was replicated.\n\nSee the log of 4/11/2000 for more.\nLogon ID: 4116",
            "Process ID: 4094 ended, error 4116 occurred.",
            "The connection \"a, b\" was lost.");

    /** Random events: some known to a tree, some with one error, most of them unrelated. */
    static List<LoggedEvent> randomEvents(Library library, int count, Random random) {
        var patterns = library.trees().stream()
                .flatMap(tree -> tree.signatures().stream())
                .flatMap(signature -> java.util.stream.Stream.concat(
                        signature.events().stream(),
                        signature.against().stream().map(CounterPattern::like)))
                .toList();
        return random.ints(count, 0, 100)
                .mapToObj(lot -> lot < 6
                        ? randomVariant(patterns.get(random.nextInt(patterns.size())), lot, random)
                        : randomNoise(random))
                .toList();
    }

    private static LoggedEvent randomNoise(Random random) {
        return new LoggedEvent(
                random.nextInt(8) == 0 ? "MSExchangeIMC" : "Service%02d".formatted(random.nextInt(40)),
                1 + random.nextInt(12_000),
                NOISE.get(random.nextInt(NOISE.size())) + (random.nextBoolean() ? " " + random.nextInt(10_000) : ""),
                1 + random.nextInt(28),
                random.nextInt(86_400));
    }

    private static LoggedEvent randomVariant(EventPattern pattern, int lot, Random random) {
        var source = pattern.sources().isEmpty() ? "Unknown" : pattern.sources().getFirst();
        var text = fillPlaceholders(pattern, random);
        int id = pattern.id().orElse(77);
        return new LoggedEvent(
                lot == 1 ? "Service07" : lot == 2 ? source.substring(1) : source,
                lot == 3 ? id + 1 : id,
                lot == 4 ? NOISE.getFirst() : lot == 5 ? text.substring(0, text.length() * 2 / 3) : text,
                1 + random.nextInt(28),
                random.nextInt(86_400));
    }

    private static String fillPlaceholders(EventPattern pattern, Random random) {
        var text = pattern.text();
        for (var value : pattern.values().entrySet()) {
            var right = value.getValue().get(random.nextInt(value.getValue().size()));
            text = text.replace("{" + value.getKey() + "}", random.nextInt(3) == 0 ? "other" : right);
        }
        return text.replaceAll("\\{[^}]*}", String.valueOf(random.nextInt(5)));
    }

    String textOnOneLine() {
        return text.replace('\n', ' ');
    }

    String time24() {
        return "%d:%02d:%02d".formatted(secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60);
    }

    String time12() {
        int hour = secondOfDay / 3600;
        return "%d:%02d:%02d %s"
                .formatted(
                        hour % 12 == 0 ? 12 : hour % 12,
                        secondOfDay / 60 % 60,
                        secondOfDay % 60,
                        hour < 12 ? "AM" : "PM");
    }
}
