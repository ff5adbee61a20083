package org.troubletree.bench;

import java.awt.Toolkit;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javax.swing.RepaintManager;

/** Measures when a condition was met by a paint. */
public final class Paints extends RepaintManager {
    private BooleanSupplier sought = () -> false;
    private CompletableFuture<Long> painted = new CompletableFuture<>();

    /** Installs itself as the repaint manager. All methods must be called on the event thread. */
    public static Paints install() {
        var paints = new Paints();
        RepaintManager.setCurrentManager(paints);
        return paints;
    }

    /** Returns the end, in {@link System#nanoTime}, of the first paint from now on after which a condition is met. */
    public CompletableFuture<Long> first(BooleanSupplier isSo) {
        sought = isSo;
        painted = new CompletableFuture<>();
        return painted;
    }

    @Override
    public void paintDirtyRegions() {
        super.paintDirtyRegions();
        Toolkit.getDefaultToolkit().sync();
        if (!painted.isDone() && sought.getAsBoolean()) {
            painted.complete(System.nanoTime());
        }
    }
}
