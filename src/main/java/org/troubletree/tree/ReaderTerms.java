package org.troubletree.tree;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The name of an evidence reader, what a check may expect of it, and which facts follow. */
public interface ReaderTerms {
    /** The name of the reader in trees and on the command line. */
    String name();

    /** The keys of an expectation besides {@code fact}. */
    List<Term> terms();

    /** What would be right if the terms of an expectation contradict each other; empty if they do not. */
    default Optional<String> flaw(Expectation expected) {
        return Optional.empty();
    }

    /** The expectations of a check that declares none; empty if it must declare some. */
    default List<Expectation> byDefault() {
        return List.of();
    }

    /** The facts that can follow from an expectation, each with its possible values; an empty set means any value. */
    Map<String, Set<String>> facts(Expectation expected);
}
