package org.troubletree.bench;

import java.awt.Component;
import java.awt.Container;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JFrame;

/** Finds components of all windows of this process by name. Call it on the event thread. */
public final class BenchmarkParts {
    private BenchmarkParts() {}

    /** A component with this name, visible or not. */
    public static Optional<Component> find(String name) {
        return Arrays.stream(JFrame.getFrames())
                .flatMap(BenchmarkParts::all)
                .filter(part -> name.equals(part.getName()))
                .findFirst();
    }

    /** Whether the first component with this name is visible. */
    static boolean shows(String name) {
        return find(name).filter(Component::isShowing).isPresent();
    }

    private static Stream<Component> all(Container container) {
        return Arrays.stream(container.getComponents())
                .flatMap(part ->
                        part instanceof Container inner ? Stream.concat(Stream.of(part), all(inner)) : Stream.of(part));
    }
}
