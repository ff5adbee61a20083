package org.troubletree.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.troubletree.evidence.Readers;

/** The schema that editors use says of a tree what the loader says, as far as a schema can. */
class SchemaTest {
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(resource("/wizard-trees/tree.schema.json"), InputFormat.JSON);

    @Test
    void findsNothingInAGoodTree() {
        assertThat(faults(GoodTree.whole().text())).isEmpty();
        assertThat(faults(GoodTree.whole().commented().text())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void findsWhatTheLoaderFinds(BadTree bad) {
        switch (bad.seenBy()) {
            case SCHEMA_TOO -> assertThat(faults(bad.tree().text())).isNotEmpty();
            case LOADER_ONLY -> assertThat(faults(bad.tree().text())).isEmpty();
        }
    }

    static Stream<BadTree> findsWhatTheLoaderFinds() {
        return BadTrees.all();
    }

    @ParameterizedTest
    @MethodSource
    void findsNothingInTheBundledTrees(String file) {
        assertThat(faults(resource("/" + file))).isEmpty();
    }

    static Stream<String> findsNothingInTheBundledTrees() {
        return TreeFolders.bundled().read(Readers.all()).files().stream().map(TreeFile::file);
    }

    private List<String> faults(String tree) {
        return schema.validate(tree, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static String resource(String path) {
        try (var in = SchemaTest.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
