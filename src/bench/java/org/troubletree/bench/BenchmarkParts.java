package org.troubletree.bench;

import java.awt.Component;
import java.awt.Container;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JFrame;

/** The components of the windows of this process, by their names. */
public final class BenchmarkParts {
    private BenchmarkParts() {}

    /** One of that name, whether it can be seen or not. To be asked on the event thread, as all of this. */
    public static Optional<Component> find(String name) {
        return Arrays.stream(JFrame.getFrames())
                .flatMap(BenchmarkParts::all)
                .filter(part -> name.equals(part.getName()))
                .findFirst();
    }

    /** Whether the first of that name can be seen. */
    static boolean shows(String name) {
        return find(name).filter(Component::isShowing).isPresent();
    }

    private static Stream<Component> all(Container container) {
        return Arrays.stream(container.getComponents())
                .flatMap(part ->
                        part instanceof Container inner ? Stream.concat(Stream.of(part), all(inner)) : Stream.of(part));
    }
}
