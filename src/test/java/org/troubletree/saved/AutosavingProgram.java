package org.troubletree.saved;

import java.nio.file.Path;

/** A program that walks and saves until it is killed; it says the number of each step once that is on disk. */
final class AutosavingProgram {
    private AutosavingProgram() {}

    /** Takes the folder to keep the walk in, and the seed of the stroll. */
    public static void main(String... arguments) {
        var stroll = new RandomWalker(Long.parseLong(arguments[1]));
        var walk = stroll.startWalk(BundledLibrary.library());
        try (var keeping = WalkFolder.at(Path.of(arguments[0])).autosave("0.0.0")) {
            for (int step = 0; step < 2_000; step++) {
                keeping.save(walk).ifPresent(trouble -> {
                    throw new IllegalStateException(trouble);
                });
                System.out.println(step);
                walk = stroll.withNextStep(walk);
            }
        }
    }
}
