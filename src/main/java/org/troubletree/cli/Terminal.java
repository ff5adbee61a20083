package org.troubletree.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Where a command reads and writes. Both outputs are UTF-8. */
public record Terminal(InputStream in, PrintWriter out, PrintWriter err, Errors errors) {
    /** Where what is written to standard error goes. */
    public enum Errors {
        SCREEN,
        ELSEWHERE
    }

    /** The terminal, or the pipes, that the program was started with. */
    public static Terminal ofThisProcess() {
        return new Terminal(
                System.in,
                writer(new FileOutputStream(FileDescriptor.out)),
                writer(new FileOutputStream(FileDescriptor.err)),
                errorsOfThisProcess());
    }

    /** A terminal over these streams, which nobody watches. */
    public static Terminal over(InputStream in, OutputStream out, OutputStream err) {
        return new Terminal(in, writer(out), writer(err), Errors.ELSEWHERE);
    }

    /** Only Unix says where standard error goes. */
    private static Errors errorsOfThisProcess() {
        try {
            var place = Path.of("/dev/stderr").toRealPath().toString();
            return place.matches("/dev/(pts/|tty).*") ? Errors.SCREEN : Errors.ELSEWHERE;
        } catch (IOException notUnix) {
            return Errors.ELSEWHERE;
        }
    }

    /** Whether a person sees what is written to standard error at once. */
    boolean isWatched() {
        return errors == Errors.SCREEN;
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

    /** Whether nobody takes what is printed any more: the disk is full, or the pipe was closed. */
    boolean isClosed() {
        return out.checkError();
    }

    /** Writes out what was printed; says so, and gives another status, where that could not be done. */
    int close(int status) {
        return isClosed() ? refuse("not all could be printed: the disk is full, or nobody reads on.") : status;
    }
}
