package org.troubletree;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class HouseTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.troubletree");

    @Test
    void nothingMapsObjectsByReflection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson.databind..")
                .because("trees are read as they stand, token by token, so that each problem knows its line")
                .check(HOUSE);
    }
}
