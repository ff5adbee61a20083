package org.troubletree.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.troubletree.event.Event;
import org.troubletree.event.EventText;
import org.troubletree.evidence.Readers;
import org.troubletree.load.TreeFolders;

/** Real pastes, where they are at hand beside the project, as a table in {@code target}: what was read, and what fits best. */
class ConfusionTableTest {
    private static final Path SAMPLES = Path.of("../shared/samples");
    private static final Path TABLE = Path.of("target/confusion-table.md");
    private static final Pattern NUMBER = Pattern.compile("(?<=-|SEQ)\\d{1,5}(?=-)");
    private static final Matcher MATCHER =
            Matcher.of(TreeFolders.bundled().read(Readers.all()).library());

    @Test
    void writesWhatEveryPasteIsTakenFor() throws IOException {
        assumeThat(SAMPLES).as("real pastes beside the project").isDirectory();
        var rows = new ArrayList<>(
                List.of("| paste | events | numbers right | best match | runner-up |", "|---|---|---|---|---|"));
        try (var files = Files.list(SAMPLES)) {
            for (var file :
                    files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
                rows.add(row(file));
            }
        }
        Files.write(TABLE, rows);

        assertThat(rows).hasSizeGreaterThan(2).noneMatch(row -> row.contains("| 0 of 1 |"));
    }

    private static String row(Path file) throws IOException {
        var name = file.getFileName().toString().replace(".txt", "");
        var events = MATCHER.read(EventText.decode(Files.readAllBytes(file))).events();
        var matches = MATCHER.match(events);
        return "| %s | %d | %s | %s | %s |"
                .formatted(name, events.size(), right(name, events), match(matches, 0), match(matches, 1));
    }

    /** How many of the numbers in the paste's name were read. */
    private static String right(String name, List<Event> events) {
        var wanted = NUMBER.matcher(name).results().map(MatchResult::group).collect(Collectors.toSet());
        var read = events.stream()
                .flatMap(event -> event.id().stream().mapToObj(String::valueOf))
                .collect(Collectors.toSet());
        return "%d of %d".formatted(wanted.stream().filter(read::contains).count(), wanted.size());
    }

    private static String match(List<Match> matches, int rank) {
        return matches.size() <= rank
                ? "none"
                : "%s, %s %.2f"
                        .formatted(
                                matches.get(rank).signature().id(),
                                matches.get(rank).confidence().name().toLowerCase(Locale.ROOT),
                                matches.get(rank).score());
    }
}
