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

/** The input and the outputs of a command. Both outputs are UTF-8. */
public record Terminal(InputStream in, PrintWriter out, PrintWriter err, ErrorTarget errorTarget) {
    /** The target of standard error. */
    public enum ErrorTarget {
        SCREEN,
        ELSEWHERE
    }

    /** Returns the standard streams of this process. */
    public static Terminal ofProcess() {
        return new Terminal(
                System.in,
                writer(new FileOutputStream(FileDescriptor.out)),
                writer(new FileOutputStream(FileDescriptor.err)),
                errorTargetOfProcess());
    }

    /** Returns a terminal with these streams, whose standard error is not a screen. */
    public static Terminal withStreams(InputStream in, OutputStream out, OutputStream err) {
        return new Terminal(in, writer(out), writer(err), ErrorTarget.ELSEWHERE);
    }

    /** Returns the target of standard error, which only Unix reports. */
    private static ErrorTarget errorTargetOfProcess() {
        try {
            var place = Path.of("/dev/stderr").toRealPath().toString();
            return place.matches("/dev/(pts/|tty).*") ? ErrorTarget.SCREEN : ErrorTarget.ELSEWHERE;
        } catch (IOException notUnix) {
            return ErrorTarget.ELSEWHERE;
        }
    }

    /** Returns whether standard error appears on a screen. */
    boolean showsErrorsLive() {
        return errorTarget == ErrorTarget.SCREEN;
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(new BufferedOutputStream(out), UTF_8));
    }

    /** Prints a line that ends in {@code \n} on every system. */
    void printLine(String line) {
        out.print(line + "\n");
    }

    /** Prints one sentence about a problem to standard error. */
    void printError(String sentence) {
        out.flush();
        err.print("troubletree: " + sentence + "\n");
        err.flush();
    }

    /** Prints one sentence about why the command failed, and returns its exit status. */
    public int fail(String sentence) {
        printError(sentence);
        return 1;
    }

    /** Returns whether the output can no longer be written, because the disk is full or the pipe is closed. */
    boolean isClosed() {
        return out.checkError();
    }

    /** Flushes the output. Returns the status, or the status of a failure if the output could not be written. */
    int close(int status) {
        return isClosed() ? fail("not all could be printed: the disk is full, or nobody reads on.") : status;
    }
}
