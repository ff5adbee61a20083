package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts as people paste them: wrapped, indented, quoted, misspelt. The file name ends with the ids of the events. */
class PastesTest {
    private static final Path FOLDER = Path.of("src/test/resources/events/pastes");
    private static final Pattern ID = Pattern.compile("(?<=-)\\d+(?=[-.])");

    static List<Path> pastes() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pastes")
    void readsTheIdsInTheNameOfTheFile(Path file) {
        var ids = EventText.read(Fixtures.read(file)).events().stream()
                .flatMap(event -> event.id().stream().mapToObj(String::valueOf))
                .toList();

        assertThat(ids)
                .containsAll(ID.matcher(file.getFileName().toString())
                        .results()
                        .map(MatchResult::group)
                        .toList());
    }
}
