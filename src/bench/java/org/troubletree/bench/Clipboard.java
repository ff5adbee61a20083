package org.troubletree.bench;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Another program that holds a text on the clipboard, as the one does that a person copies from. */
final class Clipboard {
    private static final String READY = "copied";

    private Clipboard() {}

    /** Puts the text of a file on the clipboard for as long as the task runs. */
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

    /** The other program: it ends when it is destroyed, or with the one that began it. */
    public static void main(String[] arguments) throws IOException {
        var text = new StringSelection(Files.readString(Path.of(arguments[0])));
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(text, text);
        System.out.println(READY);
        System.in.read();
        System.exit(0);
    }
}
