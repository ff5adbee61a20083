package org.troubletree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {
    private static final SourceRules WHOLE_CODE_BASE = new SourceRules(Path.of("src"));
    private static final SourceRules HOUSE = new SourceRules(Path.of("src/main/java/org/troubletree"));

    @Test
    void nothingCatchesEverything() {
        assertThat(HOUSE.catchesOfEverything()).isEmpty();
    }

    @Test
    void publicTypesAndMethodsAreDocumented() {
        assertThat(HOUSE.undocumented()).isEmpty();
    }

    @Test
    void theEngineKnowsNoProduct() {
        assertThat(HOUSE.productsInTheEngine()).isEmpty();
    }

    @Test
    void simpleNamesOfTypesAreUnique() {
        assertThat(WHOLE_CODE_BASE.repeatedTypeNames()).isEmpty();
    }

    @Test
    void reportsThePlantedFaults(@TempDir Path sources) throws IOException {
        var planted = new PlantedClasses(sources);
        planted.write("cli.CatchesAll", """
                final class CatchesAll {
                    int length(String text) {
                        try {
                            return text.length();
                        } catch (RuntimeException e) {
                            return 0;
                        }
                    }
                }
                """);
        planted.write("report.HasNoComment", """
                public final class HasNoComment {
                    public int pages() {
                        return 1;
                    }
                }
                """);
        planted.write("walk.NamesAProduct", """
                final class NamesAProduct {
                    private record %s() {}

                    String product() {
                        return "Microsoft Exchange Server";
                    }
                }
                """.formatted("Part"));
        planted.write("tree.RepeatsAName", """
                record RepeatsAName() {
                    private record %s() {}
                }
                """.formatted("Part"));
        var rules = new SourceRules(sources);

        assertThat(rules.catchesOfEverything()).containsExactly("cli/CatchesAll.java:7");
        assertThat(rules.undocumented()).containsExactly("report/HasNoComment.java:3", "report/HasNoComment.java:4");
        assertThat(rules.productsInTheEngine()).containsExactly("walk/NamesAProduct.java:7");
        assertThat(rules.repeatedTypeNames()).containsExactly("Part: tree/RepeatsAName.java, walk/NamesAProduct.java");
    }
}
