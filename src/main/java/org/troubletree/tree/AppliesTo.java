package org.troubletree.tree;

import java.util.List;

/**
 * What a tree is about: the product, its versions, and the name of the fact that holds the version in a walk. The engine
 * knows a product by nothing else.
 */
public record AppliesTo(String product, String fact, List<String> versions) {
    /** Copies the list of versions. */
    public AppliesTo {
        versions = List.copyOf(versions);
    }
}
