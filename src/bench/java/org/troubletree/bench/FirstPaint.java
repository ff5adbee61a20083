package org.troubletree.bench;

import java.time.Duration;
import java.util.Arrays;
import javax.swing.JFrame;
import javax.swing.RepaintManager;

/** Runs the program named by the first argument until its first frame is painted, prints the time, and ends. */
public final class FirstPaint extends RepaintManager {
    static final String PAINTED = "painted at ";

    private FirstPaint() {}

    /** Prints the time in milliseconds since 1970, and the processor time in milliseconds. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        RepaintManager.setCurrentManager(new FirstPaint());
        var rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object) rest);
    }

    @Override
    public void paintDirtyRegions() {
        super.paintDirtyRegions();
        if (Arrays.stream(JFrame.getFrames()).anyMatch(frame -> frame.isShowing())) {
            System.out.println(PAINTED + System.currentTimeMillis() + " " + processorTime());
            System.exit(0);
        }
    }

    private static long processorTime() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toMillis();
    }
}
