package org.troubletree.match;

import java.util.List;
import org.troubletree.tree.Place;
import org.troubletree.tree.Signature;
import org.troubletree.tree.Tree;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Opening;

/**
 * A signature that fits the events: the confidence, a score from 0 to 1 that orders matches of the same confidence,
 * the reasoning in sentences, and the facts that the events show.
 */
public record Match(
        Tree tree, Signature signature, Confidence confidence, double score, Reasoning reasoning, List<Fact> facts) {
    /** The reasoning for a match in sentences, the most important first in each list. */
    public record Reasoning(List<String> reasons, List<String> missing, List<String> against) {
        /** Copies the lists. */
        public Reasoning {
            reasons = List.copyOf(reasons);
            missing = List.copyOf(missing);
            against = List.copyOf(against);
        }
    }

    /** Copies the facts. */
    public Match {
        facts = List.copyOf(facts);
    }

    /** Returns whether this is a match for the signature with that id in that tree. */
    public boolean isOf(Tree other, String id) {
        return tree.id().equals(other.id()) && signature.id().equals(id);
    }

    /** Returns what was seen, in sentences. */
    public List<String> reasons() {
        return reasoning.reasons();
    }

    /** Returns what was not seen and would help to decide, in sentences. */
    public List<String> missing() {
        return reasoning.missing();
    }

    /** Returns what speaks against the match, in sentences. */
    public List<String> against() {
        return reasoning.against();
    }

    /** Returns the opening of a walk from this match; the evidence is the text that contains the events. */
    public Opening opening(String evidence) {
        var why = "The events fit \"%s\" (%s).".formatted(signature.title(), signature.article());
        return new Opening(new Place(tree.id(), signature.opensAt()), why, facts, evidence);
    }
}
