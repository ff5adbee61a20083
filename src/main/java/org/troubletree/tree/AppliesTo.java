package org.troubletree.tree;

import java.util.List;

/**
 * The product that a tree is about, its versions, and the name of the fact that contains the version in a walk. The
 * engine knows nothing else about a product.
 */
public record AppliesTo(String product, String fact, List<String> versions) {
    /** Copies the list of versions. */
    public AppliesTo {
        versions = List.copyOf(versions);
    }
}
