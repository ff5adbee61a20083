package org.troubletree.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

/** Where a command reads and writes. Both outputs are UTF-8. */
public record Terminal(InputStream in, PrintWriter out, PrintWriter err) {
    /** The terminal, or the pipes, that the program was started with. */
    public static Terminal ofThisProcess() {
        return over(System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    /** A terminal over these streams. */
    public static Terminal over(InputStream in, OutputStream out, OutputStream err) {
        return new Terminal(in, writer(out), writer(err));
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(new BufferedOutputStream(out), UTF_8));
    }

    /** Writes a line that ends in {@code \n} on every system. */
    void say(String line) {
        out.print(line + "\n");
    }

    /** Writes one sentence about what went wrong. */
    void complain(String sentence) {
        out.flush();
        err.print("troubletree: " + sentence + "\n");
        err.flush();
    }

    /** Writes one sentence about why nothing was done, and gives the exit status for it. */
    public int refuse(String sentence) {
        complain(sentence);
        return 1;
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
