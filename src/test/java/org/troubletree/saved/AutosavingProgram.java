package org.troubletree.saved;

import java.nio.file.Path;

/** A program that walks at random and saves each step until it is killed. It prints the number of each saved step. */
final class AutosavingProgram {
    private AutosavingProgram() {}

    /** Arguments: the folder for the walk file, and the seed of the random walk. */
    public static void main(String... arguments) {
        var walker = new RandomWalker(Long.parseLong(arguments[1]));
        var walk = walker.startWalk(BundledLibrary.library());
        try (var autosave = WalkFolder.at(Path.of(arguments[0])).autosave("0.0.0")) {
            for (int step = 0; step < 2_000; step++) {
                autosave.save(walk).ifPresent(reason -> {
                    throw new IllegalStateException(reason);
                });
                System.out.println(step);
                walk = walker.withNextStep(walk);
            }
        }
    }
}
