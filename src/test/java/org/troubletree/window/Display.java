package org.troubletree.window;

import com.sun.jna.Library;
import com.sun.jna.Native;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** The display for windows: the one of this computer, or an Xvfb that is started for the tests and ends with them. */
final class Display {
    private static final String MISSING = "troubletree.windows.missing";

    private Display() {}

    /** Returns why no window can be opened, or empty if one can. */
    static Optional<String> reasonForNone() {
        return GraphicsEnvironment.isHeadless()
                ? Optional.of("this JVM was started headless")
                : Optional.ofNullable(System.getProperty(MISSING));
    }

    /** Must be called before AWT is loaded, because AWT reads DISPLAY only once. */
    static void ensureAvailable() {
        try {
            if (!isAvailable()) {
                startXvfb();
            }
            Toolkit.getDefaultToolkit();
        } catch (IOException | AWTError e) {
            System.setProperty(MISSING, e.getMessage());
        }
    }

    private static boolean isAvailable() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.startsWith("windows") || system.startsWith("mac") || System.getenv("DISPLAY") != null;
    }

    private static void startXvfb() throws IOException {
        var display = Xvfb.start();
        LibC.INSTANCE.setenv("DISPLAY", display, 1);
        Openbox.start(display);
    }

    /** Xlib reads only the environment of the process, which Java itself cannot change. */
    private interface LibC extends Library {
        LibC INSTANCE = Native.load("c", LibC.class);

        int setenv(String name, String value, int overwrite);
    }
}
