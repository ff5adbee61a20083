package org.troubletree.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs the program in this process with the given standard input. */
record CommandRunner(String standardInput, WizardLauncher window) {
    /** The output of a run and its exit status. */
    record CommandResult(int status, String out, String err) {}

    static CommandRunner withoutInput() {
        return withInput("");
    }

    static CommandRunner withInput(String standardInput) {
        return new CommandRunner(
                standardInput, (trees, walks, walk) -> Optional.of("There is no window in this test."));
    }

    CommandResult run(Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = Terminal.withStreams(new ByteArrayInputStream(standardInput.getBytes(UTF_8)), out, err);
        int status = Troubletree.run(
                "1.2.3",
                terminal,
                window,
                Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new CommandResult(status, out.toString(UTF_8), err.toString(UTF_8));
    }
}
