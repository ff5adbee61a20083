package org.troubletree.tree;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a reader of evidence is called, what a check may expect of it, and which facts come of that. */
public interface ReaderTerms {
    /** The name by which trees and the command line call the reader. */
    String name();

    /** The keys of an expectation beside {@code fact}. */
    List<Term> terms();

    /** What would be right where the terms of an expectation contradict each other. */
    default Optional<String> flaw(Expectation expected) {
        return Optional.empty();
    }

    /** What is expected where a check says nothing; empty where it has to say. */
    default List<Expectation> byDefault() {
        return List.of();
    }

    /** The facts that can come of an expectation, each with the words that can be its value; none: any value. */
    Map<String, Set<String>> facts(Expectation expected);
}
