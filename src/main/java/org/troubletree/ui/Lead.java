package org.troubletree.ui;

import java.util.List;
import org.troubletree.match.Match;
import org.troubletree.tree.Symptom;
import org.troubletree.tree.Tree;

/** Something a person can follow from the start page. */
sealed interface Lead {
    /** The tree it leads into. */
    Tree tree();

    /** The ticked symptoms that lead there too. */
    List<Symptom> symptoms();

    /** A cause that the events at hand fit. */
    record Cause(Match match, List<Symptom> symptoms) implements Lead {
        /** Copies the list. */
        public Cause {
            symptoms = List.copyOf(symptoms);
        }

        @Override
        public Tree tree() {
            return match.tree();
        }
    }

    /** A tree that ticked symptoms lead to, or that is offered because nothing narrows the choice. */
    record Topic(Tree tree, List<Symptom> symptoms) implements Lead {
        /** Copies the list. */
        public Topic {
            symptoms = List.copyOf(symptoms);
        }
    }
}
