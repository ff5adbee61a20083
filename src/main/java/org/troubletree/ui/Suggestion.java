package org.troubletree.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.troubletree.match.Match;
import org.troubletree.match.Matcher;
import org.troubletree.tree.Symptom;
import org.troubletree.tree.Tree;
import org.troubletree.walk.Opening;

/** Something a person can follow from the start page. */
sealed interface Suggestion {
    /** The tree it leads into. */
    Tree tree();

    /** The ticked symptoms that also lead there. */
    List<Symptom> symptoms();

    /** Where a walk that follows it begins. */
    Opening opening(EvidenceSummary findings, Matcher matcher);

    /** Whether both lead to the same place, whatever their confidence. */
    boolean isTheSameAs(Suggestion other);

    /** A cause that matches the events. */
    record Cause(Match match, List<Symptom> symptoms) implements Suggestion {
        /** Copies the list. */
        public Cause {
            symptoms = List.copyOf(symptoms);
        }

        @Override
        public Tree tree() {
            return match.tree();
        }

        @Override
        public Opening opening(EvidenceSummary findings, Matcher matcher) {
            return match.opening(findings.text());
        }

        @Override
        public boolean isTheSameAs(Suggestion other) {
            return other instanceof Cause cause
                    && cause.match().isOf(tree(), match.signature().id());
        }
    }

    /** A tree that ticked symptoms lead to, or that is offered because nothing narrows the choice. */
    record Topic(Tree tree, List<Symptom> symptoms) implements Suggestion {
        /** Copies the list. */
        public Topic {
            symptoms = List.copyOf(symptoms);
        }

        @Override
        public Opening opening(EvidenceSummary findings, Matcher matcher) {
            return Opening.atStartOf(
                    tree, because(), matcher.facts(findings.read().sample(), tree), findings.text());
        }

        private String because() {
            return symptoms.isEmpty()
                    ? "You picked this topic."
                    : "You see: " + symptoms.stream().map(Symptom::title).collect(Collectors.joining("; ")) + ".";
        }

        @Override
        public boolean isTheSameAs(Suggestion other) {
            return other instanceof Topic topic && topic.tree().id().equals(tree.id());
        }
    }
}
