package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real pastes, where they are at hand beside the project. Their names say form, source and the numbers of the events. */
class SamplesTest {
    private static final Path SAMPLES = Path.of("../shared/samples");
    private static final Pattern NAME = Pattern.compile(
            "((?:RECONSTRUCTED|LOCALIZED|LISTEXPORT)-)?[A-Z0-9s]+-(.+?)-(?:SEQ)?((?:\\d+-)+)(?:ZH-)?\\d+\\.txt");

    @Test
    void readsTheNumbersThatTheirNamesSay() {
        assumeThat(SAMPLES).as("real pastes beside the project").isDirectory();
        assertThat(names()).isNotEmpty().allSatisfy(SamplesTest::assertRead);
    }

    private static void assertRead(String name) {
        var found = NAME.matcher(name);
        assertThat(found.matches()).as(name).isTrue();
        var read = EventText.read(Fixtures.read(SAMPLES.resolve(name))).events().stream()
                .flatMap(event -> event.id().stream().mapToObj(String::valueOf))
                .toList();
        assertThat(read)
                .as(name)
                .containsAll(List.of(found.group(3).split("-", -1)).stream()
                        .filter(id -> !id.isEmpty())
                        .toList());
    }

    private static List<String> names() {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt") && !name.equals("README.txt") && !name.contains("NOID"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
