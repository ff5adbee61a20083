package org.troubletree.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All loaded trees, the symptoms a person can name, and the problems of trees that could not be loaded. */
public final class Library {
    private final Map<String, Tree> trees;
    private final List<Symptom> symptoms;
    private final List<Code> codes;
    private final List<Problem> problems;

    private Library(Map<String, Tree> trees, List<Symptom> symptoms, List<Code> codes, List<Problem> problems) {
        this.trees = trees;
        this.symptoms = symptoms;
        this.codes = codes;
        this.problems = problems;
    }

    /** A library of these trees; of two trees with the same id the first is kept. */
    public static Library of(List<Tree> trees, List<Symptom> symptoms, List<Problem> problems) {
        var byId = new LinkedHashMap<String, Tree>();
        trees.forEach(tree -> byId.putIfAbsent(tree.id(), tree));
        return new Library(Collections.unmodifiableMap(byId), List.copyOf(symptoms), List.of(), List.copyOf(problems));
    }

    /** This library with these error codes. */
    public Library with(List<Code> codes) {
        return new Library(trees, symptoms, List.copyOf(codes), problems);
    }

    /** This library with this tree, which replaces a tree with the same id. */
    public Library with(Tree tree) {
        var more = new LinkedHashMap<>(trees);
        more.put(tree.id(), tree);
        return new Library(Collections.unmodifiableMap(more), symptoms, codes, problems);
    }

    /** The known error codes. */
    public List<Code> codes() {
        return codes;
    }

    /** The trees in the order in which they were loaded. */
    public List<Tree> trees() {
        return List.copyOf(trees.values());
    }

    /** The tree with this id, if it was loaded. */
    public Optional<Tree> tree(String id) {
        return Optional.ofNullable(trees.get(id));
    }

    /** The symptoms in the order in which they are offered. */
    public List<Symptom> symptoms() {
        return symptoms;
    }

    /** The problems of trees that could not be loaded. */
    public List<Problem> problems() {
        return problems;
    }

    /** The trees that at least one of these symptoms leads to, ordered by the number of symptoms that lead to them. */
    public List<Tree> treesFor(List<String> symptomIds) {
        var fitting = new ArrayList<>(trees());
        fitting.removeIf(tree -> shared(tree, symptomIds) == 0);
        fitting.sort((a, b) -> Long.compare(shared(b, symptomIds), shared(a, symptomIds)));
        return List.copyOf(fitting);
    }

    private static long shared(Tree tree, List<String> symptomIds) {
        return tree.symptoms().stream().filter(symptomIds::contains).count();
    }
}
