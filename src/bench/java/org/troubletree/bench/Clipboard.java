package org.troubletree.bench;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Another program that holds a text on the clipboard, as the one does that a person copies from. */
final class Clipboard implements AutoCloseable {
    private static final String READY = "copied";

    private final Process owner;

    private Clipboard(Process owner) {
        this.owner = owner;
    }

    /** Puts the text of a file on the clipboard, for as long as this is not closed. */
    static Clipboard holding(Path file) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var owner = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Clipboard.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (!READY.equals(owner.inputReader().readLine())) {
            throw new IOException("nothing could be put on the clipboard");
        }
        return new Clipboard(owner);
    }

    /** The other program: it ends when it is destroyed, or with the one that began it. */
    public static void main(String[] arguments) throws IOException {
        var text = new StringSelection(Files.readString(Path.of(arguments[0])));
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(text, text);
        System.out.println(READY);
        System.in.read();
        System.exit(0);
    }

    @Override
    public void close() {
        owner.destroy();
    }
}
