package org.troubletree.walk;

import java.util.List;
import org.troubletree.tree.Place;
import org.troubletree.tree.Tree;

/**
 * Why a walk begins where it begins: the place, one sentence for the person, the facts that the pasted events show,
 * and the pasted text unmodified (empty if nothing was pasted).
 */
public record Opening(Place place, String because, List<Fact> facts, String evidence) {
    /** Copies the facts. */
    public Opening {
        facts = List.copyOf(facts);
    }

    /** At the first page of a tree. */
    public static Opening atStartOf(Tree tree, String because, List<Fact> facts, String evidence) {
        return new Opening(new Place(tree.id(), tree.start()), because, facts, evidence);
    }
}
