package org.troubletree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SourceTest {
    private static final SourceRules HOUSE = new SourceRules(Path.of("src/main/java/org/troubletree"));
    private static final SourceRules FAULTS = new SourceRules(Path.of("src/test/java/org/troubletree/planted"));

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
    void thePlantedFaultsAreSeen() {
        assertThat(FAULTS.catchesOfEverything()).containsExactly("cli/CatchesAll.java:7");
        assertThat(FAULTS.undocumented())
                .contains("report/SaysNothingOfItself.java:3", "report/SaysNothingOfItself.java:4");
        assertThat(FAULTS.productsInTheEngine()).containsExactly("walk/KnowsAProduct.java:5");
    }
}
