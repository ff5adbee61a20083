package org.troubletree.bench;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Another process that owns the clipboard, as a program does from which a person copies. */
final class Clipboard {
    private static final String READY = "copied";

    private Clipboard() {}

    /** Runs a task while the text of a file is on the clipboard. */
    static void holding(Path file, Runnable task) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var owner = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Clipboard.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            if (!READY.equals(owner.inputReader().readLine())) {
                throw new IOException("nothing could be put on the clipboard");
            }
            task.run();
        } finally {
            owner.destroy();
        }
    }

    /** The main method of the other process. It ends when it is destroyed or when its parent process ends. */
    public static void main(String[] arguments) throws IOException {
        var text = new StringSelection(Files.readString(Path.of(arguments[0])));
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(text, text);
        System.out.println(READY);
        System.in.read();
        System.exit(0);
    }
}
