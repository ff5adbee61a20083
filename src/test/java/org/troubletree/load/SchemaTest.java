package org.troubletree.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.troubletree.evidence.Readers;

/** The schema for editors reports the same about a tree as the loader, as far as a schema can. */
class SchemaTest {
    private final Schemas schema = Schemas.named(TreeFolders.SCHEMA);

    @Test
    void findsNothingInAGoodTree() {
        assertThat(schema.faults(GoodTree.whole().text())).isEmpty();
        assertThat(schema.faults(GoodTree.whole().commented().text())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void findsWhatTheLoaderFinds(BadTree bad) {
        switch (bad.seenBy()) {
            case SCHEMA_TOO -> assertThat(schema.faults(bad.tree().text())).isNotEmpty();
            case LOADER_ONLY -> assertThat(schema.faults(bad.tree().text())).isEmpty();
        }
    }

    static Stream<BadTree> findsWhatTheLoaderFinds() {
        return BadTrees.all();
    }

    @ParameterizedTest
    @MethodSource
    void findsNothingInTheBundledTrees(String file) {
        assertThat(schema.faults(Schemas.bundled(file))).isEmpty();
    }

    static Stream<String> findsNothingInTheBundledTrees() {
        return TreeFolders.bundled().read(Readers.all()).files().stream().map(TreeFile::file);
    }
}
