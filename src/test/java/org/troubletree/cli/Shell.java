package org.troubletree.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs the program in this process, with what it reads on standard input. */
record Shell(String standardInput, Window window) {
    /** What a run printed, and its exit status. */
    record Ran(int status, String out, String err) {}

    static Shell plain() {
        return typing("");
    }

    static Shell typing(String standardInput) {
        return new Shell(standardInput, (trees, walks, walk) -> Optional.of("There is no window in this test."));
    }

    Ran run(Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = Terminal.over(new ByteArrayInputStream(standardInput.getBytes(UTF_8)), out, err);
        int status = Troubletree.run(
                "1.2.3",
                terminal,
                window,
                Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Ran(status, out.toString(UTF_8), err.toString(UTF_8));
    }
}
