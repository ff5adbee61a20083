package org.troubletree.planted.report;

public final class SaysNothingOfItself {
    public int pages() {
        return 1;
    }
}
