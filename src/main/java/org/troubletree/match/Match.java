package org.troubletree.match;

import java.util.List;
import org.troubletree.tree.Place;
import org.troubletree.tree.Signature;
import org.troubletree.tree.Tree;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Opening;

/**
 * A signature that the events fit: how well, with a score from 0 to 1 that orders matches of one confidence; in sentences
 * what was seen, what is missing and what speaks against it; and the facts that the events show.
 */
public record Match(
        Tree tree, Signature signature, Confidence confidence, double score, Reasoning reasoning, List<Fact> facts) {
    /** The sentences behind a match, those that weigh most first. */
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

    /** Whether it is of that signature of that tree. */
    public boolean isOf(Tree other, String id) {
        return tree.id().equals(other.id()) && signature.id().equals(id);
    }

    /** What was seen, in sentences. */
    public List<String> reasons() {
        return reasoning.reasons();
    }

    /** What was not seen and would tell more, in sentences. */
    public List<String> missing() {
        return reasoning.missing();
    }

    /** What speaks against it, in sentences. */
    public List<String> against() {
        return reasoning.against();
    }

    /** The beginning of a walk that follows this match; the evidence is the text it was found in. */
    public Opening opening(String evidence) {
        var why = "The events fit \"%s\" (%s).".formatted(signature.title(), signature.article());
        return new Opening(new Place(tree.id(), signature.opensAt()), why, facts, evidence);
    }
}
