package org.troubletree.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.troubletree.evidence.Readers;
import org.troubletree.tree.Symptom;

/** The text of a tree without a fault, and variants made by small edits. */
public record GoodTree(String text) {
    static final String FILE = "trees/post-waits.json";
    private static final TreeLoader LOADER = TreeLoader.knowing(
            Readers.all(), List.of(new Symptom("mail-waits", "Mail waits", "It stays.", "mail-waits")));

    /** The tree in the test resources. */
    public static GoodTree whole() {
        try (var in = GoodTree.class.getResourceAsStream("/" + FILE)) {
            return new GoodTree(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with its only occurrence of {@code words} replaced. */
    public GoodTree with(String words, String others) {
        assertThat(text.split(Pattern.quote(words), -1))
                .as("%s stands in the text once", words)
                .hasSize(2);
        return new GoodTree(text.replace(words, others));
    }

    /** The same with a comment in every object that has a kind or an id, and with the schema named. */
    GoodTree commented() {
        return new GoodTree(text.replace("\"id\":", "\"$comment\": [\"Mind this.\", \"\"], \"id\":")
                .replace("\"kind\":", "\"$comment\": \"Mind this.\", \"kind\":")
                .replace("\"format\":", "\"$schema\": \"tree.schema.json\", \"format\":"));
    }

    /** The first line that contains this text. */
    public int line(String words) {
        assertThat(text).contains(words);
        return 1
                + (int) text.substring(0, text.indexOf(words))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    /** The result of loading it. */
    public LoadResult loaded() {
        return LOADER.load(FILE, text.getBytes(StandardCharsets.UTF_8));
    }
}
