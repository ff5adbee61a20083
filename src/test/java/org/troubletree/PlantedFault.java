package org.troubletree;

import com.tngtech.archunit.lang.ArchRule;

/**
 * A class that breaks a rule on purpose. It exists only as text, so that the build contains no faulty class.
 *
 * @param type the package, below {@link PlantedClasses#ROOT}, and the name
 * @param source the declaration without package and imports
 */
record PlantedFault(ArchRule rule, String type, String source) {
    @Override
    public String toString() {
        return type + ": " + rule.getDescription();
    }
}
