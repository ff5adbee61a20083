package org.troubletree.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.troubletree.evidence.Readers;
import org.troubletree.tree.Problem;
import org.troubletree.tree.Symptom;

/** Whatever a file contains, the loader returns a tree or its problems, and never throws. */
class HostileTreeTest {
    private static final List<String> SCRAPS = List.of(
            "null",
            "true",
            "-1",
            "1e400",
            "\"\"",
            "\" \"",
            "[]",
            "{}",
            "[[[]]]",
            "{\"id\": {}}",
            "\"\\u0000\"",
            "\"a/b\"",
            "\"\\ud800\"");

    private final TreeLoader loader = TreeLoader.knowing(
            Readers.all(), List.of(new Symptom("mail-waits", "Mail waits", "It stays.", "mail-waits")));

    @Test
    void tellsOfATruncatedFileOnce() {
        var whole = GoodTree.whole().text().stripTrailing();
        for (int length = 0; length < whole.length(); length += 13) {
            assertThat(load(whole.substring(0, length)).problems()).hasSize(1);
        }
    }

    @Test
    void standsAnyValueInAnyPlace() {
        var values = GoodTree.whole().text().split("(?<=[:,\\[] )", -1);
        for (int i = 1; i < values.length; i++) {
            for (var scrap : SCRAPS) {
                decides(load(with(values, i, scrap)));
            }
        }
    }

    /**
     * Replaces the value at the beginning of a part by a fragment if it is a text; otherwise inserts the fragment
     * before it.
     */
    private static String with(String[] parts, int at, String scrap) {
        var rest = parts[at].startsWith("\"") ? parts[at].replaceFirst("\"(\\\\.|[^\"\\\\])*\"", "") : "," + parts[at];
        return Stream.of(
                        Stream.of(parts).limit(at),
                        Stream.of(scrap + rest),
                        Stream.of(parts).skip(at + 1L))
                .flatMap(part -> part)
                .collect(Collectors.joining());
    }

    @Test
    void standsWrongBytes() {
        var random = new Random(169686);
        var whole = GoodTree.whole().text().getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 2_000; round++) {
            var bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            decides(loader.load(GoodTree.FILE, bytes));
        }
    }

    private LoadResult load(String text) {
        return loader.load(GoodTree.FILE, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void decides(LoadResult loaded) {
        assertThat(loaded.tree().isPresent()).isNotEqualTo(!loaded.problems().isEmpty());
        assertThat(loaded.problems())
                .extracting(Problem::sentence)
                .allSatisfy(sentence -> assertThat(sentence).isNotBlank().doesNotContain("\u0000"));
    }
}
