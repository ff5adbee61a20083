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
public record Terminal(InputStream in, PrintWriter out, PrintWriter err, ErrorTarget errorTarget) {
    /** Where what is written to standard error goes. */
    public enum ErrorTarget {
        SCREEN,
        ELSEWHERE
    }

    /** The terminal, or the pipes, that the program was started with. */
    public static Terminal ofProcess() {
        return new Terminal(
                System.in,
                writer(new FileOutputStream(FileDescriptor.out)),
                writer(new FileOutputStream(FileDescriptor.err)),
                errorTargetOfProcess());
    }

    /** A terminal over these streams, which nobody watches. */
    public static Terminal withStreams(InputStream in, OutputStream out, OutputStream err) {
        return new Terminal(in, writer(out), writer(err), ErrorTarget.ELSEWHERE);
    }

    /** Only Unix says where standard error goes. */
    private static ErrorTarget errorTargetOfProcess() {
        try {
            var place = Path.of("/dev/stderr").toRealPath().toString();
            return place.matches("/dev/(pts/|tty).*") ? ErrorTarget.SCREEN : ErrorTarget.ELSEWHERE;
        } catch (IOException notUnix) {
            return ErrorTarget.ELSEWHERE;
        }
    }

    /** Whether a person sees what is written to standard error at once. */
    boolean showsErrorsLive() {
        return errorTarget == ErrorTarget.SCREEN;
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(new BufferedOutputStream(out), UTF_8));
    }

    /** Writes a line that ends in {@code \n} on every system. */
    void printLine(String line) {
        out.print(line + "\n");
    }

    /** Writes one sentence about what went wrong. */
    void printError(String sentence) {
        out.flush();
        err.print("troubletree: " + sentence + "\n");
        err.flush();
    }

    /** Writes one sentence about why nothing was done, and gives the exit status for it. */
    public int fail(String sentence) {
        printError(sentence);
        return 1;
    }

    /** Whether nobody takes what is printed any more: the disk is full, or the pipe was closed. */
    boolean isClosed() {
        return out.checkError();
    }

    /** Writes out what was printed; says so, and gives another status, where that could not be done. */
    int close(int status) {
        return isClosed() ? fail("not all could be printed: the disk is full, or nobody reads on.") : status;
    }
}
