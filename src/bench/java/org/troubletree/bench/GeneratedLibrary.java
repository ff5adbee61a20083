package org.troubletree.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.troubletree.tree.AppliesTo;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.EventPattern.PatternWeight;
import org.troubletree.tree.Library;
import org.troubletree.tree.Signature;
import org.troubletree.tree.Tree;

/** The bundled trees and one more, with enough generated signatures to reach a given number. */
final class GeneratedLibrary {
    private static final int A_SOURCE = 12;
    private static final int WORDS_OF_A_MESSAGE = 14;
    private static final int OWN_WORDS = 3;

    private final Random random = new Random(9405);

    private GeneratedLibrary() {}

    /** Adds signatures up to this number; a source has about a dozen. */
    static Library extend(Library bundled, int signatures) {
        int there = bundled.trees().stream()
                .mapToInt(tree -> tree.signatures().size())
                .sum();
        var trees = new ArrayList<>(bundled.trees());
        trees.add(new GeneratedLibrary().tree(Math.max(0, signatures - there)));
        return Library.of(trees, List.of(), List.of());
    }

    private Tree tree(int count) {
        var signatures = new ArrayList<Signature>();
        for (int number = 0; number < count; number++) {
            signatures.add(
                    new Signature("made-up-" + number, "Made up", "Q1", "start", List.of(pattern(number)), List.of()));
        }
        return new Tree(
                "made-up",
                "Made up",
                "",
                1,
                new AppliesTo("", "version", List.of()),
                List.of(),
                new Tree.EntryPoint(List.of(), signatures, "start"),
                Map.of(),
                List.of());
    }

    private EventPattern pattern(int number) {
        return new EventPattern(
                OptionalInt.of(1 + random.nextInt(12_000)),
                List.of("Product" + number / A_SOURCE),
                message(number),
                Map.of(),
                PatternWeight.STRONG,
                Map.of());
    }

    /** A message of words that the log uses too, and a few that only this message has. */
    private String message(int number) {
        var text = new StringBuilder("The");
        for (int word = 0; word < WORDS_OF_A_MESSAGE; word++) {
            text.append(' ')
                    .append(
                            word % (WORDS_OF_A_MESSAGE / OWN_WORDS) == 2
                                    ? GeneratedWords.rareWord(number, word)
                                    : GeneratedWords.commonWord(random));
        }
        return text.append('.').toString();
    }
}
