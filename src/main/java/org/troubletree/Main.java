package org.troubletree;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Starts the program; {@code --version} and {@code --help} answer on standard output. */
@Command(name = "troubletree", mixinStandardHelpOptions = true, version = "Troubletree 0.1.0")
public final class Main implements Runnable {
    private Main() {}

    /** Hands the arguments over and ends with the exit status. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
