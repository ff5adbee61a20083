package org.troubletree.bench;

import java.awt.Toolkit;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javax.swing.RepaintManager;

/** Tells when what is waited for was painted. */
public final class Paints extends RepaintManager {
    private BooleanSupplier sought = () -> false;
    private CompletableFuture<Long> painted = new CompletableFuture<>();

    /** Puts itself between the components and the screen. To be called on the event thread, like all the rest. */
    public static Paints install() {
        var paints = new Paints();
        RepaintManager.setCurrentManager(paints);
        return paints;
    }

    /** The end, in {@link System#nanoTime}, of the first paint from now on after which that is so. */
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
